import { expect, test } from "vitest";
import type { AnswerFlip, Outcome } from "#lib/model/outcome.ts";
import { answersShape, outcomeSchema } from "#lib/model/outcome-schema.ts";
import { aContribution } from "#tests/support/contribution.ts";
import { descriptionsIn } from "#tests/support/descriptions.ts";
import { anOutcome } from "#tests/support/outcome.ts";

test("an outcome comes back from JSON as it was", () => {
  const outcome = anOutcome({ contributions: [aContribution()] });
  expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

test("an outcome with an unknown field or a support beyond 1 is refused", () => {
  expect(outcomeSchema.safeParse({ ...anOutcome(), more: 1 }).success).toBe(false);
  expect(outcomeSchema.safeParse(anOutcome({ support: 1.1 })).success).toBe(false);
});

test("answers are options, lists of options, tiers, or not sure", () => {
  const shape = (answers: unknown) => answersShape.safeParse(answers).success;
  expect(shape({ goal: "ship", deploy: ["phone"], horizon: "not-sure", priorities: { ease: "nice" } })).toBe(true);
  expect(shape({})).toBe(true);
  for (const answer of [1, null, "", "Big", ["a", 1], { ease: "huge" }]) expect(shape({ goal: answer })).toBe(false);
});

test("what a field is for is said in a sentence", () => {
  const descriptions = [outcomeSchema, answersShape].flatMap(descriptionsIn);
  expect(descriptions.length).toBeGreaterThan(20);
  for (const description of descriptions) expect(description).toMatch(/^\w.* .*\.$/);
  expect(descriptionsIn(answersShape).join()).toContain('"not-sure"');
});

test("an id is short, and what is none is refused with the reason", () => {
  const said = (criteria: string) => outcomeSchema.safeParse({ ...anOutcome(), criteria }).error?.issues[0]?.message;
  expect(said("a".repeat(64))).toBeUndefined();
  const reason = "an id is lower-case letters, digits and hyphens";
  for (const criteria of ["a".repeat(65), "-a", "A", "a!", " a", ""]) expect(said(criteria)).toBe(reason);
});

test.each<[keyof Outcome, readonly unknown[]]>([
  ["verdict", ["pytorch", "tensorflow", "close", "neither"]],
  ["strength", ["clear", "leaning", null]],
  ["reason", ["ruled-out", "fit", "little-between", "depends-on-priorities", "both-ruled-out"]],
  ["dominance", ["always", "always-or-tie", "tie", "mixed", "never-or-tie", "never"]],
  ["dealbreakers", ["fails", "at-risk"].map((effect) => [{ id: "hard", framework: "pytorch", effect }])],
])("every %s there can be is taken, and no other", (field, values) => {
  const isTaken = (value: unknown) => outcomeSchema.safeParse({ ...anOutcome(), [field]: value }).success;
  for (const value of values) expect(isTaken(value)).toBe(true);
  expect(isTaken("other")).toBe(false);
  expect(isTaken([{}])).toBe(false);
});

test("flips of every kind are taken", () => {
  const strength = "leaning";
  const verdict = "tensorflow";
  const answers: AnswerFlip[] = [
    { kind: "option", question: "goal", from: null, to: "ship", verdict, strength },
    { kind: "toggle", question: "deploy", option: "phone", chosen: true, verdict, strength },
    { kind: "tier", criterion: "ease", from: "nice", to: "essential", verdict, strength },
  ];
  const flips = { transfer: { from: "ease", to: "speed", amount: 0.2 }, stability: [], answers };
  expect(outcomeSchema.parse(anOutcome({ flips })).flips).toEqual(flips);
  expect(outcomeSchema.safeParse({ ...anOutcome(), flips: { ...flips, answers: [{ kind: "none" }] } }).success).toBe(
    false,
  );
});
