import { useEffect, useState } from "react";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import type { Wording } from "../../../decide/wording.ts";

type Loaded = { Workbench: typeof import("./workbench.tsx").Workbench; set: ScorableSet; wording: Wording };

async function load(version: string): Promise<Loaded> {
  const [{ Workbench }, set, wording] = await Promise.all([
    import("./workbench.tsx"),
    read<ScorableSet>(`/decide/ratings/${version}`),
    read<Wording>(`/decide/wording/${version}`),
  ]);
  return { Workbench, set, wording };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

/** The model, the ratings and the words of a criteria set, loaded once `isWanted`. Nothing about the answers is sent. */
export function useWorkbench(version: string, isWanted: boolean): Loaded | "loading" | "failed" {
  const [loaded, setLoaded] = useState<Loaded | "loading" | "failed">("loading");
  const isMissing = typeof loaded === "string";
  useEffect(() => {
    if (!(isWanted && isMissing)) return;
    setLoaded("loading");
    load(version).then(setLoaded, () => setLoaded("failed"));
  }, [version, isWanted, isMissing]);
  return loaded;
}
