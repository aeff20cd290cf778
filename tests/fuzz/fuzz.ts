import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import type { AppServer } from "#tests/support/app-server.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { rawBytes, sendRaw } from "./raw-sockets.ts";
import { type FuzzRequest, fuzzRequests } from "./requests.ts";
import { send } from "./send.ts";

export type FuzzReport = {
  seed: number;
  requests: number;
  rawConnections: number;
  statuses: Record<string, number>;
  /** Requests that were answered 5xx, at most ten of each kind. */
  failures: (FuzzRequest & { status: number })[];
  canaries: { sent: number; failed: number; slowestMs: number };
  residentMb: { warm: number; highest: number; end: number };
  isAlive: boolean;
};

type Run = { requests: number; seed: number; parallel?: number; tell?: (line: string) => void };

/**
 * Sends generated requests and socket garbage to a running server, while valid requests are sent beside them.
 * What must hold is asserted by the caller.
 */
export async function fuzz(
  app: AppServer,
  { requests, seed, parallel = 16, tell = () => {} }: Run,
): Promise<FuzzReport> {
  const set = await publishedSet("2026-11");
  const stream = streamOf(fuzzRequests(set, await hiddenFields(app.url)), seed);
  const raw = fc.sample(rawBytes(), { numRuns: 1000, seed });
  const statuses: Record<string, number> = {};
  const failures: FuzzReport["failures"] = [];
  const canaries = { sent: 0, failed: 0, slowestMs: 0 };
  const residentMb = { warm: 0, highest: 0, end: 0 };
  let sent = 0;
  let rawConnections = 0;
  let isRunning = true;
  const count = (kind: string, status: number | string) => {
    const key = `${kind} ${status}`;
    statuses[key] = (statuses[key] ?? 0) + 1;
  };

  async function worker(): Promise<void> {
    while (sent < requests) {
      const request = stream.next().value;
      sent += 1;
      const status = await send(app.url, request);
      count(request.kind, status);
      if (typeof status === "number" && status >= 500 && failures.length < 50) failures.push({ ...request, status });
      if (sent % 5000 === 0) tell(`${sent} of ${requests} requests, ${rawConnections} raw connections`);
    }
  }
  async function rawWorker(): Promise<void> {
    while (isRunning) {
      const status = await sendRaw(app.url, raw[rawConnections % raw.length] ?? "");
      rawConnections += 1;
      count("raw", status);
    }
  }
  async function canary(): Promise<void> {
    while (isRunning) {
      const began = Date.now();
      canaries.sent += 1;
      const answer = await fetch(`${app.url}/api/v1/criteria`).catch(() => null);
      if (answer?.status !== 200) canaries.failed += 1;
      await answer?.body?.cancel();
      canaries.slowestMs = Math.max(canaries.slowestMs, Date.now() - began);
      residentMb.end = await residentOf(app);
      residentMb.highest = Math.max(residentMb.highest, residentMb.end);
      if (residentMb.warm === 0 && sent > requests / 5) residentMb.warm = residentMb.end;
      await pause(200);
    }
  }
  const beside = [rawWorker(), rawWorker(), canary()];
  await Promise.all(Array.from({ length: parallel }, worker));
  isRunning = false;
  await Promise.all(beside);
  const isAlive = app.process.exitCode === null;
  return { seed, requests: sent, rawConnections, statuses, failures, canaries, residentMb, isAlive };
}

const CHUNK = 5000;

/** The requests one after another, generated in chunks, each from a seed of its own, so that none is repeated. */
function* streamOf(all: fc.Arbitrary<FuzzRequest>, seed: number): Generator<FuzzRequest, never> {
  for (let chunk = 0; ; chunk += 1) yield* fc.sample(all, { numRuns: CHUNK, seed: seed + chunk });
}

async function residentOf(app: AppServer): Promise<number> {
  const status = await readFile(`/proc/${app.process.pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

async function hiddenFields(url: string): Promise<[string, string][]> {
  const html = await (await fetch(`${url}/decide`)).text();
  return [...html.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [
    / name="([^"]*)"/.exec(tag)?.[1] ?? "",
    (/ value="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&quot;", '"'),
  ]);
}
