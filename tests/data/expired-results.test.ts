import { beforeAll, expect, test } from "vitest";
import { expiryFrom } from "#app/r/[id]/manage/expiry.ts";
import { database } from "#lib/data/client.ts";
import { deleteExpiredResults } from "#lib/data/expired-results.ts";
import { changeResult } from "#lib/data/managed-results.ts";
import { findResult, saveResult } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

beforeAll(async () => {
  await publish(smallSet());
});

test("on its day a result is gone at once, and the sweep deletes it and counts it out", async () => {
  const kept = await saveResult(aSubmission({ submissionKey: "kept" }));
  const before = await readTallies();
  const ending = await saveResult(aSubmission({ submissionKey: "ending" }));
  await changeResult(ending.id, { expiresOn: "2999-06-01" });
  expect(await deleteExpiredResults(new Date("2999-05-31T23:59:59Z"))).toBe(0);
  expect(await findResult(ending.id)).not.toBeNull();
  expect(await deleteExpiredResults(new Date("2999-06-01T00:00:00Z"))).toBe(1);
  expect(await database().result.findUnique({ where: { id: ending.id } })).toBeNull();
  expect(await readTallies()).toEqual(before);
  expect(await findResult(kept.id)).not.toBeNull();
});

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

test.each(["7", "30", "90"])(
  "kept for %s days, a result is there on the last of them and gone on the day after",
  async (days) => {
    const { id } = await saveResult(aSubmission({ submissionKey: `kept ${days}` }));
    await changeResult(id, expiryFrom(days, ago(Number(days) - 1)) ?? expect.fail("no choice"));
    expect(await findResult(id)).not.toBeNull();
    await changeResult(id, expiryFrom(days, ago(Number(days))) ?? expect.fail("no choice"));
    expect(await findResult(id)).toBeNull();
    await deleteExpiredResults();
    expect(await database().result.findUnique({ where: { id } })).toBeNull();
  },
);

test("kept until it is deleted, a result outlives every sweep", async () => {
  const { id } = await saveResult(aSubmission({ submissionKey: "for good" }));
  await changeResult(id, { expiresOn: "2999-01-01" });
  await changeResult(id, expiryFrom("") ?? expect.fail("no choice"));
  await deleteExpiredResults(new Date("9999-12-31T00:00:00Z"));
  expect(await findResult(id)).not.toBeNull();
});
