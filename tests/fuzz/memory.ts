import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { AppServer } from "#tests/support/app-server.ts";

/** What a server holds after so many requests: what survives a full collection, and what the system counts, in MB. */
export type MemorySample = { requests: number; heap: number; outside: number; resident: number };

/** The heap that a server under fuzz gets at most: one that leaks does not get far. */
export const HEAP_LIMIT_MB = 256;

/** For NODE_OPTIONS of the server: the limit, and the probe that tells what survives. */
export const PROBED = `--max-old-space-size=${HEAP_LIMIT_MB} --import ${new URL("./memory-probe.mjs", import.meta.url).href}`;

const MB = 1024 * 1024;
const TOLD = /^Memory: (\{.*\})$/gm;

/** Asks the probe. Null when the server does not answer it within some seconds. */
export async function measureMemory(app: AppServer, requests: number): Promise<MemorySample | null> {
  const count = () => app.output().match(TOLD)?.length ?? 0;
  const before = count();
  app.process.kill("SIGUSR2");
  for (let turn = 0; turn < 400 && count() === before; turn += 1) await pause(50);
  const last = [...app.output().matchAll(TOLD)].at(-1)?.[1];
  if (count() === before || last === undefined) return null;
  const told: { heapUsed: number; external: number } = JSON.parse(last);
  const status = await readFile(`/proc/${app.process.pid}/status`, "utf8").catch(() => "");
  const resident = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  return { requests, heap: told.heapUsed / MB, outside: told.external / MB, resident };
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What more may survive at the end of a run than after its warm-up. */
const GROWTH = { share: 0.1, mb: 4 };

/**
 * Whether memory is bounded. The rule: of what survives a full collection (heap and outside of it), the median over the
 * last fifth of a run is at most 10 % + 4 MB above that over the second fifth, the first being warm-up.
 * @returns null when it is, else what grew. Runs with fewer than ten samples say nothing.
 */
export function growthOf(samples: readonly MemorySample[]): string | null {
  if (samples.length < 10) return null;
  const total = samples.at(-1)?.requests ?? 0;
  const between = (from: number, to: number) =>
    middle(
      samples
        .filter(({ requests }) => requests > from * total && requests <= to * total)
        .map((one) => one.heap + one.outside),
    );
  const [warm, end] = [between(0.2, 0.4), between(0.8, 1)];
  if (end <= warm * (1 + GROWTH.share) + GROWTH.mb) return null;
  return `what survives a collection grew from ${warm.toFixed(1)} to ${end.toFixed(1)} MB`;
}
