import { listCriteriaSets } from "#lib/data/criteria-sets.ts";

/** The sha256 of a published set, and the version published before it. */
export async function loadStanding(version: string): Promise<{ sha256: string; previous: string | null }> {
  const sets = await listCriteriaSets();
  const index = sets.findIndex((entry) => entry.version === version);
  return { sha256: sets[index]?.sha256 ?? "", previous: sets[index + 1]?.version ?? null };
}
