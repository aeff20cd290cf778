import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { isOwner, saveResult } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { publish } from "#prisma/publish.ts";
import { startProcess } from "#tests/support/process.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

const url = process.env.DATABASE_URL ?? "";

beforeAll(async () => {
  await publish(smallSet());
});

test("two processes that save the same submissions make each result once, with the same keys", {
  timeout: 90_000,
}, async () => {
  const [one, two] = [1, 2].map(() => startProcess("submitting-process.ts", url, ["same ", "25"]));
  expect(await one?.ended).toBe(0);
  expect(await two?.ended).toBe(0);
  expect(one?.lines).toHaveLength(25);
  expect(two?.lines).toEqual(one?.lines);
  expect(await database().result.count()).toBe(25);
  expect((await readTallies()).results?.all).toBe(25);
});

test("killing a process while it saves loses no acknowledged result and leaves the tallies exact", {
  timeout: 90_000,
}, async () => {
  for (const round of [1, 2, 3]) {
    const { child, lines, ended } = startProcess("submitting-process.ts", url, [`round ${round} `, "100000"]);
    while (lines.length < 5) await pause(10);
    await pause(100 * Math.random());
    child.kill("SIGKILL");
    await ended;
    for (const line of lines) {
      const [id = "", manageKey = ""] = line.split(" ");
      expect(await isOwner(id, manageKey)).toBe(true);
    }
    expect((await readTallies()).results?.all).toBe(await database().result.count());
  }
});

test("submissions beside failing ones are all kept", { timeout: 90_000 }, async () => {
  const before = await database().result.count();
  const failing = { ...aSubmission().outcome, criteria: "unpublished" };
  const saves = Array.from({ length: 100 }, (_, index) =>
    saveResult(aSubmission({ submissionKey: `beside ${index}`, ...(index % 2 ? { outcome: failing } : {}) })),
  );
  const settled = await Promise.allSettled(saves);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(50);
  expect(await database().result.count()).toBe(before + 50);
});
