import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { deleteResult } from "#lib/data/managed-results.ts";
import { saveResult } from "#lib/data/results.ts";
import { hasRealResults, saveCopies, saveOriginals } from "#lib/data/synthetic-results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { compareTallies } from "#lib/data/tally-recount.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

beforeAll(async () => {
  await publish(smallSet());
});

test("made-up results are stored in full, marked, and counted as a recount counts them", async () => {
  const { answers, outcome } = aSubmission();
  const originals = await saveOriginals(
    [
      { answers, outcome },
      { answers: { goal: "learn" }, outcome },
    ],
    "2026-05-04",
  );
  const copies = Array.from({ length: 2500 }, (_, index) => {
    const original = originals[index % 2];
    if (!original) throw new Error("there are two");
    return { original, createdOn: `2026-06-${String((index % 30) + 1).padStart(2, "0")}` };
  });
  await saveCopies(copies);
  expect(await compareTallies()).toEqual({ results: 2502, differences: [] });
  expect(await database().result.count({ where: { source: "synthetic" } })).toBe(2502);
  expect((await readTallies()).synthetic).toEqual({ all: 2502 });
  const row = await database().result.findFirstOrThrow({ where: { createdOn: "2026-06-01" } });
  expect(JSON.parse(row.outcome)).toEqual(outcome);
});

test("a made-up result that is deleted leaves its mark too", async () => {
  const row = await database().result.findFirstOrThrow();
  await deleteResult(row.id);
  expect((await readTallies()).synthetic).toEqual({ all: 2501 });
});

test("real results are told from made-up ones", async () => {
  expect(await hasRealResults()).toBe(false);
  await saveResult(aSubmission({ submissionKey: "a person" }));
  expect(await hasRealResults()).toBe(true);
});
