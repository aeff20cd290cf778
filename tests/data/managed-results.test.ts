import { beforeAll, expect, test } from "vitest";
import { saveApiResult } from "#lib/data/api-results.ts";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";
import { findResult, isOwner, saveResult } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

beforeAll(async () => {
  await publish(smallSet());
});

test("a deleted result is gone and its tallies with it, counted out once however often it is deleted", async () => {
  const before = await readTallies();
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "delete" }));
  expect(await readTallies()).not.toEqual(before);
  expect(await Promise.all([1, 2, 3].map(() => deleteResult(id)))).toContain(true);
  expect(await deleteResult(id)).toBe(false);
  expect(await findResult(id)).toBeNull();
  expect(await isOwner(id, manageKey)).toBe(false);
  expect(await readTallies()).toEqual(before);
});

test("a result from the API is kept, never counted, and leaves nothing when deleted", async () => {
  const before = await readTallies();
  const { source: _, ...submission } = aSubmission({ submissionKey: "api" });
  const saved = await saveApiResult(submission);
  expect(await findResult(saved?.id ?? "")).not.toBeNull();
  expect(await readTallies()).toEqual(before);
  expect(await deleteResult(saved?.id ?? "")).toBe(true);
  expect(await readTallies()).toEqual(before);
});

test("through the API one key stands for one submission", async () => {
  const { source: _, ...submission } = aSubmission({ submissionKey: "reused" });
  const first = await saveApiResult(submission);
  expect(await saveApiResult(submission)).toEqual(first);
  expect(await saveApiResult({ ...submission, answers: { goal: "learn" } })).toBeNull();
  expect((await findResult(first?.id ?? ""))?.answers).toEqual(submission.answers);
});

test("sharing and expiry are set apart from one another, and an expired result is not found", async () => {
  const { id } = await saveResult(aSubmission({ submissionKey: "change" }));
  expect(await changeResult(id, { sharesAnswers: true })).toBe(true);
  expect(await changeResult(id, { expiresOn: "2999-01-01" })).toBe(true);
  expect(await findResult(id)).toMatchObject({ sharesAnswers: true, expiresOn: "2999-01-01" });
  await changeResult(id, { expiresOn: "2020-01-01" });
  expect(await findResult(id)).toBeNull();
  expect(await changeResult("unknown", { sharesAnswers: true })).toBe(false);
});
