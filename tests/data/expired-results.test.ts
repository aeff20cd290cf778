import { beforeAll, expect, test } from "vitest";
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
