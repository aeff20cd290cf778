import { expect, test } from "vitest";
import { answersShape, outcomeSchema } from "#lib/model/outcome-schema.ts";
import { aContribution } from "#tests/support/contribution.ts";
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
