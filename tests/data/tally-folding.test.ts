import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { deleteResult } from "#lib/data/managed-results.ts";
import { saveResult } from "#lib/data/results.ts";
import { countResults, readTallies } from "#lib/data/tallies.ts";
import { foldResults } from "#lib/data/tally-folding.ts";
import { compareTallies } from "#lib/data/tally-recount.ts";
import { publish } from "#prisma/publish.ts";
import { startProcess } from "#tests/support/process.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

const waiting = () => database().result.count({ where: { awaitsTally: true } });
const save = (submissionKey: string) => saveResult(aSubmission({ submissionKey }));

beforeAll(async () => {
  await publish(smallSet());
});

test("a result counts from the moment it is saved, and folding it into the tallies changes no count", async () => {
  await save("first");
  await saveResult(aSubmission({ submissionKey: "program", source: "api" }));
  const before = await readTallies();
  expect(await countResults()).toBe(1);
  await foldResults();
  expect(await waiting()).toBe(0);
  expect(await readTallies()).toEqual(before);
  expect(await countResults()).toBe(1);
});

test("a result that is deleted before it is folded was never counted, and after it is counted out", async () => {
  const { id: folded } = await save("folded");
  await foldResults();
  const { id: fresh } = await save("fresh");
  expect(await Promise.all([deleteResult(folded), deleteResult(fresh), deleteResult(fresh)])).toEqual([
    true,
    true,
    true,
  ]);
  expect(await compareTallies()).toEqual({ results: 1, differences: [] });
});

test("while several fold at once and others save and delete, every result is counted once", async () => {
  const saved = await Promise.all(Array.from({ length: 240 }, (_, index) => save(`crowd ${index}`)));
  const work = saved.flatMap(({ id }, index) => [
    ...(index % 4 === 0 ? [deleteResult(id)] : []),
    ...(index % 30 === 0 ? [foldResults()] : []),
    ...(index % 5 === 0 ? [save(`late ${index}`)] : []),
  ]);
  await Promise.all(work);
  expect(await compareTallies()).toEqual({ results: 1 + 240 - 60 + 48, differences: [] });
  await foldResults();
  expect(await compareTallies()).toEqual({ results: 1 + 240 - 60 + 48, differences: [] });
});

test("several processes fold what several processes save, each result once", { timeout: 90_000 }, async () => {
  const url = process.env.DATABASE_URL ?? "";
  const before = await countResults();
  const processes = ["left", "right"].map((name) => startProcess("submitting-process.ts", url, [`${name} `, "60"]));
  const isRunning = () => processes.some(({ child }) => child.exitCode === null);
  while (isRunning()) await Promise.all([foldResults(), pause(20)]);
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);
  await foldResults();
  expect(await waiting()).toBe(0);
  expect(await compareTallies()).toEqual({ results: before + 120, differences: [] });
});
