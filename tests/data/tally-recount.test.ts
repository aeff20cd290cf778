import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { deleteResult } from "#lib/data/managed-results.ts";
import { saveResult } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { foldResults } from "#lib/data/tally-folding.ts";
import { compareTallies, rebuildTallies } from "#lib/data/tally-recount.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

const ids: string[] = [];

beforeAll(async () => {
  await publish(smallSet());
  for (let index = 0; index < 12; index++) {
    const answers = { goal: "ship", leaning: index % 2 ? "left" : "right", deploy: ["phone"] };
    ids.push((await saveResult(aSubmission({ submissionKey: `result ${index}`, answers }))).id);
  }
  await saveResult(aSubmission({ submissionKey: "program", source: "api" }));
});

test("tallies with their cross-tables equal a recount, from which programs' results are left out", async () => {
  expect((await readTallies())["goal=ship/question/leaning"]).toEqual({ "left:pytorch": 6, "right:pytorch": 6 });
  expect(await compareTallies()).toEqual({ results: 12, differences: [] });
});

test("deleting a result takes it out of every table at once", async () => {
  await deleteResult(ids.pop() ?? "");
  expect(await compareTallies()).toEqual({ results: 11, differences: [] });
  expect((await readTallies())["goal=ship/question/leaning"]).toEqual({ "left:pytorch": 5, "right:pytorch": 6 });
});

test("a count that is off, missing or too many is found, and rebuilt while others write", async () => {
  await foldResults();
  await database().tally.updateMany({ where: { table: "week" }, data: { count: 99 } });
  await database().tally.deleteMany({ where: { table: "question/deploy" } });
  await database().tally.create({ data: { table: "question/gone", cell: "x:close", count: 2 } });
  const { differences } = await compareTallies();
  expect([...new Set(differences.map(({ table }) => table))]).toEqual(["question/deploy", "question/gone", "week"]);
  const [rebuilt] = await Promise.all([rebuildTallies(), readTallies()]);
  await saveResult(aSubmission({ submissionKey: "meanwhile" }));
  expect(rebuilt.differences).toEqual(differences);
  expect(await compareTallies()).toEqual({ results: 12, differences: [] });
});
