import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import type { AppServer } from "#tests/support/app-server.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { visit } from "./given.ts";
import { type MemorySample, measureMemory } from "./memory.ts";
import { rawGarbage } from "./raw-garbage.ts";
import { type RawReport, rawRun } from "./raw-run.ts";
import { type FuzzRequest, fuzzRequests } from "./requests.ts";
import { send } from "./send.ts";
import { type SlowReport, slowClients } from "./slow-clients.ts";

export type FuzzReport = {
  seed: number;
  seconds: number;
  requests: number;
  /** How often each kind of request got each status. */
  statuses: Record<string, Record<string, number>>;
  /** Requests that were answered 5xx, at most fifty. */
  failures: (FuzzRequest & { status: number })[];
  raw: RawReport;
  slow: SlowReport;
  canaries: { sent: number; failed: number; slowestMs: number };
  memory: MemorySample[];
  isAlive: boolean;
};

/** `minutes`: when to stop, however many requests have been sent. */
type Run = { requests: number; seed: number; minutes?: number; parallel?: number; tell?: (line: string) => void };

const CHUNK = 2000;

/** Values one after another, generated in chunks, each from a seed of its own, so that none is repeated. */
function* streamOf<T>(all: fc.Arbitrary<T>, seed: number): Generator<T, never> {
  for (let chunk = 0; ; chunk += 1) yield* fc.sample(all, { numRuns: CHUNK, seed: seed + chunk });
}

/**
 * Sends generated requests, socket garbage and slow clients to a running server, while valid requests are sent beside
 * them. What must hold is said by the verdict on the report.
 */
export async function fuzz(
  app: AppServer,
  { requests, seed, minutes = Number.POSITIVE_INFINITY, parallel = 16, tell = () => {} }: Run,
): Promise<FuzzReport> {
  const began = Date.now();
  const set = await publishedSet("2026-11");
  const stream = streamOf(fuzzRequests(set, await visit(app.url)), seed);
  const slow = slowClients(app.url, 30);
  const statuses: FuzzReport["statuses"] = {};
  const failures: FuzzReport["failures"] = [];
  const raw = rawRun(app.url, streamOf(rawGarbage(), seed));
  const canaries = { sent: 0, failed: 0, slowestMs: 0 };
  const memory: MemorySample[] = [];
  let sent = 0;
  let isRunning = true;

  async function worker(): Promise<void> {
    while (sent < requests && Date.now() - began < minutes * 60_000) {
      const request = stream.next().value;
      sent += 1;
      const status = await send(app.url, request);
      const counts = statuses[request.kind] ?? {};
      statuses[request.kind] = { ...counts, [status]: (counts[status] ?? 0) + 1 };
      if (typeof status === "number" && status >= 500 && failures.length < 50) failures.push({ ...request, status });
    }
  }
  async function rawWorker(): Promise<void> {
    while (isRunning || !raw.isThrough()) await raw.turn();
  }
  async function canary(): Promise<void> {
    while (isRunning) {
      const at = Date.now();
      canaries.sent += 1;
      const answer = await fetch(`${app.url}/api/v1/criteria`).catch(() => null);
      if (answer?.status !== 200) canaries.failed += 1;
      await answer?.body?.cancel();
      canaries.slowestMs = Math.max(canaries.slowestMs, Date.now() - at);
      await pause(250);
    }
  }
  async function memoryWatch(): Promise<void> {
    const step = Math.max(1000, requests / 50);
    for (let next = step; isRunning; next += step) {
      while (isRunning && sent < next) await pause(100);
      const sample = await measureMemory(app, sent);
      if (sample === null) continue;
      memory.push(sample);
      const [heap, outside, resident] = [sample.heap, sample.outside, sample.resident].map(Math.round);
      const seconds = Math.round((Date.now() - began) / 1000);
      tell(
        `${sent} requests, ${raw.report.cases + raw.report.garbage} raw, ${seconds} s; MB: heap ${heap}, outside ${outside}, resident ${resident}`,
      );
    }
  }
  const beside = [rawWorker(), rawWorker(), canary(), memoryWatch()];
  await Promise.all(Array.from({ length: parallel }, worker));
  isRunning = false;
  await Promise.all(beside);
  const isAlive = app.process.exitCode === null && app.process.signalCode === null;
  const seconds = Math.round((Date.now() - began) / 1000);
  return {
    seed,
    seconds,
    requests: sent,
    statuses,
    failures,
    raw: raw.report,
    slow: slow.stop(),
    canaries,
    memory,
    isAlive,
  };
}
