import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { database } from "#lib/data/client.ts";
import { findLatestRelease, publishReleaseWhenDue, watchReleases } from "#lib/data/releases.ts";
import { saveResult } from "#lib/data/results.ts";
import { saveOriginals } from "#lib/data/synthetic-results.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

/* One history, told in order: each test goes on from the one before. */

beforeAll(async () => {
  await publish(smallSet());
});

afterEach(() => {
  vi.useRealTimers();
});

let saved = 0;

async function save(count: number, from = "form" as const): Promise<void> {
  for (const last = saved + count; saved < last; saved++) {
    await saveResult(aSubmission({ submissionKey: `result ${saved}`, source: from }));
  }
}

test("nothing is released before the 20th counted result", async () => {
  await save(19);
  await saveResult(aSubmission({ submissionKey: "from a program", source: "api" }));
  expect(await publishReleaseWhenDue()).toBeNull();
  expect(await findLatestRelease()).toBeNull();
});

test("the 20th counted result brings the first release by itself", async () => {
  await save(1);
  await vi.waitFor(async () => expect((await findLatestRelease())?.number).toBe(1), { timeout: 5000 });
});

test("a release holds every cell there can be, whether or not anyone is counted in it", async () => {
  const release = await findLatestRelease();
  expect(Object.keys(release?.tables.verdict ?? {}).sort()).toEqual([
    "close:none",
    "neither:none",
    "pytorch:clear",
    "pytorch:leaning",
    "tensorflow:clear",
    "tensorflow:leaning",
  ]);
  const verdicts = ["close", "neither", "pytorch", "tensorflow"];
  const rows = ["*", "not-sure", "nowhere", "phone", "server"];
  expect(Object.keys(release?.tables["question/deploy"] ?? {}).sort()).toEqual(
    rows.flatMap((row) => verdicts.map((verdict) => `${row}:${verdict}`)),
  );
});

test("released figures are noisy: of many cells without a result, some are not zero", async () => {
  const release = await findLatestRelease();
  const empty = Object.entries(release?.tables ?? {}).flatMap(([, cells]) =>
    Object.entries(cells).flatMap(([cell, count]) => (cell.endsWith(":tensorflow") ? [count] : [])),
  );
  expect(empty.length).toBeGreaterThan(20);
  expect(new Set(empty).size).toBeGreaterThan(1);
});

test("no second release comes on the same day, nor before 20 new results", async () => {
  await save(19);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expect(await publishReleaseWhenDue(tomorrow)).toBeNull();
  await save(1);
  expect(await publishReleaseWhenDue()).toBeNull();
});

test("when several instances try at once, the next release is made once and the first one stays as it was", async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const first = await database().release.findUnique({ where: { number: 1 } });
  const made = await Promise.all([1, 2, 3, 4].map(() => publishReleaseWhenDue(tomorrow)));
  expect(made.filter((number) => number !== null)).toEqual([2]);
  expect(await database().release.findUnique({ where: { number: 1 } })).toEqual(first);
  expect((await findLatestRelease())?.publishedOn).toBe(tomorrow);
});

test("results that another process saved bring a release too, by the clock alone", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3 * 86_400_000 });
  const { answers, outcome } = aSubmission();
  // Stored as the command for made-up results does it: nothing here hears of them.
  await saveOriginals(
    Array.from({ length: 30 }, () => ({ answers, outcome })),
    "2026-11-01",
  );
  watchReleases(100);
  await vi.waitFor(async () => expect((await findLatestRelease())?.number).toBe(3), { timeout: 5000 });
  await new Promise((later) => setTimeout(later, 500));
  expect(await database().release.count()).toBe(3);
});

test("each release adds a noisy net change to the total before it", async () => {
  const [first, second] = await database().release.findMany({ orderBy: { number: "asc" } });
  const [before, after] = [JSON.parse(first?.cells ?? ""), JSON.parse(second?.cells ?? "")];
  for (const [table, cells] of Object.entries<Record<string, [number, number]>>(after)) {
    for (const [cell, [change, total]] of Object.entries(cells)) {
      expect(total - change).toBe(before[table]?.[cell]?.[1] ?? 0);
    }
  }
  // 20 more results: noise beyond ±30 has a chance of 1 in 10⁶.
  expect(Math.abs(after.results.all[0] - 20)).toBeLessThan(30);
});
