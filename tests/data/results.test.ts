import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { findResult, isOwner, saveResult } from "#lib/data/results.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

beforeAll(async () => {
  await publish(smallSet());
});

test("a saved result is found by its id as it was saved", async () => {
  const submission = aSubmission({ submissionKey: "found" });
  const { id } = await saveResult(submission);
  expect(await findResult(id)).toMatchObject({
    id,
    createdOn: new Date().toISOString().slice(0, 10),
    criteria: "small",
    modelVersion: 1,
    answers: submission.answers,
    outcome: submission.outcome,
    sharesAnswers: false,
    expiresOn: null,
  });
});

test("an unknown id finds nothing", async () => {
  expect(await findResult("unknown")).toBeNull();
});

test("id and manage key are unlike and carry 256 bits in URL-safe characters", async () => {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "bits" }));
  expect(id).toMatch(/^[\w-]{43}$/);
  expect(manageKey).toMatch(/^[\w-]{43}$/);
  expect(id).not.toBe(manageKey);
});

test("a submission repeated later gives the same id and manage key and stores nothing more", async () => {
  const first = await saveResult(aSubmission({ submissionKey: "replay" }));
  const before = await database().result.count();
  expect(await saveResult(aSubmission({ submissionKey: "replay" }))).toEqual(first);
  expect(await database().result.count()).toBe(before);
});

test("a submission sent ten times at once makes one result", async () => {
  const before = await database().result.count();
  const sent = Array.from({ length: 10 }, () => saveResult(aSubmission({ submissionKey: "double click" })));
  const saved = await Promise.all(sent);
  expect(new Set(saved.map(({ id, manageKey }) => `${id} ${manageKey}`)).size).toBe(1);
  expect(await database().result.count()).toBe(before + 1);
});

test("the same key with other answers makes another result", async () => {
  const first = await saveResult(aSubmission({ submissionKey: "edited" }));
  const second = await saveResult(aSubmission({ submissionKey: "edited", answers: { goal: "learn" } }));
  expect(second.id).not.toBe(first.id);
  expect(second.manageKey).not.toBe(first.manageKey);
  expect((await findResult(first.id))?.answers).toEqual(aSubmission().answers);
});

test("the order in which answers are given makes no difference", async () => {
  const first = await saveResult(aSubmission({ submissionKey: "order", answers: { goal: "ship", leaning: "left" } }));
  const second = await saveResult(aSubmission({ submissionKey: "order", answers: { leaning: "left", goal: "ship" } }));
  expect(second).toEqual(first);
});

test("only the manage key of a result owns it", async () => {
  const mine = await saveResult(aSubmission({ submissionKey: "mine" }));
  const yours = await saveResult(aSubmission({ submissionKey: "yours" }));
  expect(await isOwner(mine.id, mine.manageKey)).toBe(true);
  expect(await isOwner(mine.id, yours.manageKey)).toBe(false);
  expect(await isOwner(mine.id, "")).toBe(false);
  expect(await isOwner("unknown", mine.manageKey)).toBe(false);
  expect(await isOwner("unknown", "")).toBe(false);
});

test("neither submission key nor manage key is stored", async () => {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "never stored" }));
  const row = JSON.stringify(await database().result.findUnique({ where: { id } }));
  expect(row).not.toContain("never stored");
  expect(row).not.toContain(manageKey);
});

test("a result that has expired is not found", async () => {
  const { id } = await saveResult(aSubmission({ submissionKey: "expires" }));
  await database().result.update({ where: { id }, data: { expiresOn: "2999-01-01" } });
  expect(await findResult(id)).not.toBeNull();
  await database().result.update({ where: { id }, data: { expiresOn: new Date().toISOString().slice(0, 10) } });
  expect(await findResult(id)).toBeNull();
});

test("a result under an unpublished criteria set is refused", async () => {
  const submission = aSubmission({ submissionKey: "unpublished" });
  submission.outcome.criteria = "unpublished";
  await expect(saveResult(submission)).rejects.toThrow();
});

test("what could be no id leads nowhere, on either database", async () => {
  for (const id of ["\0", "", "a b", "\ud800"]) {
    expect(await findResult(id)).toBeNull();
    expect(await isOwner(id, "x")).toBe(false);
  }
});
