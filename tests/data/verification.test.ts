import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { saveResult } from "#lib/data/results.ts";
import { verifyResults } from "#lib/data/verification.ts";
import { score } from "#lib/model/score.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

const set = smallSet();
const save = (submissionKey: string, answers: Record<string, string>) =>
  saveResult(aSubmission({ submissionKey, answers, outcome: score(set, answers) }));

beforeAll(async () => {
  await publish(set);
});

test("every stored result recomputes to itself, and the progress reaches the end", async () => {
  await save("one", { goal: "learn" });
  await save("two", { goal: "ship", deploy: "phone" });
  await save("three", {});
  const progress: string[] = [];
  const verification = await verifyResults((done, total) => progress.push(`${done}/${total}`), 2);
  expect(verification).toEqual({ checked: 3, ofOtherVersions: 0, differing: [] });
  expect(progress).toEqual(["2/3", "3/3"]);
});

test("a result whose stored outcome was changed is named", async () => {
  const { id } = await save("changed", { goal: "ship" });
  const row = await database().result.findUniqueOrThrow({ where: { id } });
  const outcome = { ...JSON.parse(row.outcome), margin: 0.125 };
  await database().result.update({ where: { id }, data: { outcome: JSON.stringify(outcome) } });
  expect((await verifyResults()).differing).toEqual([id]);
});

test("a result of another model version is left alone", async () => {
  const { id } = await save("older", { goal: "learn", leaning: "left" });
  await database().result.update({ where: { id }, data: { modelVersion: 0, outcome: "{}" } });
  const { ofOtherVersions, differing } = await verifyResults();
  expect(ofOtherVersions).toBe(1);
  expect(differing).not.toContain(id);
});
