import { expect, test } from "vitest";
import type { FuzzReport } from "#tests/fuzz/fuzz.ts";
import { growthOf, type MemorySample } from "#tests/fuzz/memory.ts";
import { verdictOn } from "#tests/fuzz/verdict.ts";

/* The verdict of npm run fuzz must be able to be bad. */

const memory = (heapAfter: (requests: number) => number): MemorySample[] =>
  Array.from({ length: 50 }, (_, index) => {
    const requests = (index + 1) * 2000;
    return { requests, heap: heapAfter(requests), outside: 8, resident: 260 };
  });

const good: FuzzReport = {
  seed: 1,
  seconds: 1,
  requests: 100_000,
  statuses: {},
  failures: [],
  raw: { cases: 60, garbage: 1000, answers: {}, mistakes: [] },
  slow: { opened: 30, answers: {}, stillOpen: 0 },
  canaries: { sent: 100, failed: 0, slowestMs: 10 },
  memory: memory(() => 80),
  isAlive: true,
};

test("a server that answered everything and kept its size is fine", () => {
  expect(verdictOn(good, "Ready: http://127.0.0.1:1")).toEqual([]);
});

test.each<[string, Partial<FuzzReport>, string]>([
  ["a server error", { failures: [{ kind: "form", method: "POST", path: "/", headers: {}, status: 500 }] }, ""],
  ["a wrong answer to a bare socket", { raw: { ...good.raw, mistakes: ["two lengths: 200"] } }, ""],
  ["a slow client that may stay", { slow: { ...good.slow, stillOpen: 1 } }, ""],
  ["a server that ended", { isAlive: false }, ""],
  ["an error nobody handled", {}, "[UnhandledPromiseRejection]"],
  ["a listener too many", {}, "MaxListenersExceededWarning"],
  ["a valid request that failed", { canaries: { ...good.canaries, failed: 1 } }, ""],
  ["memory that grows with every request", { memory: memory((requests) => 80 + requests / 4000) }, ""],
])("%s is noticed", (_, change, output) => {
  expect(verdictOn({ ...good, ...change }, output)).toHaveLength(1);
});

test("a heap that grows while it warms up, and waves within a tenth, is bounded", () => {
  expect(growthOf(memory((requests) => 60 + Math.min(20, requests / 1000)))).toBeNull();
  expect(growthOf(memory((requests) => 80 + 5 * Math.sin(requests)))).toBeNull();
});

test("too few samples say nothing", () => {
  expect(growthOf(memory((requests) => requests).slice(0, 9))).toBeNull();
});
