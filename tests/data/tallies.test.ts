import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { findResult, saveResult } from "#lib/data/results.ts";
import { countResults, readTallies } from "#lib/data/tallies.ts";
import { cellsOf } from "#lib/data/tally-cells.ts";
import type { Tallies } from "#lib/data/tally-counts.ts";
import { publish } from "#prisma/publish.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

beforeAll(async () => {
  await publish(smallSet());
});

/** What the tallies must be: every counted result, counted again. */
async function recount(): Promise<Tallies> {
  const tallies: Tallies = {};
  for (const { id } of await database().result.findMany({ where: { source: { not: "api" } }, select: { id: true } })) {
    const result = await findResult(id);
    for (const { table, cell } of result ? cellsOf(result) : []) {
      tallies[table] ??= {};
      tallies[table][cell] = (tallies[table][cell] ?? 0) + 1;
    }
  }
  return tallies;
}

test("tallies equal a recount after new, repeated and concurrent submissions", async () => {
  const submissions = Array.from({ length: 60 }, (_, index) =>
    aSubmission({
      submissionKey: `key ${index % 40}`,
      answers: { leaning: index % 2 ? "left" : "right", deploy: index % 3 ? ["phone"] : ["phone", "server"] },
      outcome: anOutcome({ criteria: "small", verdict: index % 4 ? "pytorch" : "close", strength: null }),
    }),
  );
  await Promise.all(submissions.map(saveResult));
  const tallies = await readTallies();
  expect(tallies).toEqual(await recount());
  expect(tallies.results?.all).toBe(await database().result.count());
});

test("a repeated submission is counted once", async () => {
  await saveResult(aSubmission({ submissionKey: "once" }));
  const before = await readTallies();
  await saveResult(aSubmission({ submissionKey: "once" }));
  expect(await readTallies()).toEqual(before);
});

test("a result from the API is kept but not counted", async () => {
  const before = await readTallies();
  const { id } = await saveResult(aSubmission({ submissionKey: "program", source: "api" }));
  expect(await findResult(id)).not.toBeNull();
  expect(await readTallies()).toEqual(before);
});

test("a result from a team is counted", async () => {
  const before = await countResults();
  await saveResult(aSubmission({ submissionKey: "team", source: "team" }));
  expect(await countResults()).toBe(before + 1);
});

test("a result that cannot be stored leaves no tallies", async () => {
  const before = await readTallies();
  const outcome = anOutcome({ criteria: "unpublished" });
  await expect(saveResult(aSubmission({ submissionKey: "lost", outcome }))).rejects.toThrow();
  expect(await readTallies()).toEqual(before);
});
