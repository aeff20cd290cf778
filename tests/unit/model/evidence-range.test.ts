import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { assess } from "#lib/model/assessment.ts";
import { evidenceRange, holdsAcrossEvidence, leastDifference } from "#lib/model/evidence-range.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { aCriterion, aFacet, anAspect, aQuestion, aSet, setOf } from "#tests/support/toy-set.ts";

const assessed = (set: ScorableSet, answers: Answers = {}) => assess(indexSet(set), answers, newMemo());
const deploy = aQuestion("deploy", ["phone", "server"]);

test("worst and best put every rating at its end, plausible takes the errors together", () => {
  // two criteria of weight ½, each rating ±4: the errors are ½·√(4² + 4²) each
  const plausible = 10 - Math.sqrt(2 * (0.5 * Math.hypot(4, 4)) ** 2);
  const expected = { worst: 2, plausible: expect.closeTo(plausible, 12), best: 18 };
  expect(evidenceRange(assessed(setOf([30, -10])))).toEqual(expected);
  expect(evidenceRange(assessed(setOf([-30, 10])))).toEqual(expected);
});

test("an open answer counts at its worst for the leader", () => {
  const byTarget = [aFacet(50, 50), aFacet(50, 70, { deploy: ["phone"] }), aFacet(50, 60, { deploy: ["server"] })];
  const set = aSet({ questions: [deploy], criteria: [{ id: "c", aspects: [anAspect("a", byTarget)] }] });
  expect(evidenceRange(assessed(set))).toEqual({
    worst: 2,
    plausible: expect.closeTo(10 - Math.hypot(4, 4), 12),
    best: 28,
  });
  const [criterion] = assessed(set).criteria;
  if (!criterion) throw new Error("one criterion");
  expect([leastDifference(criterion.value, "pytorch"), leastDifference(criterion.value, "tensorflow")]).toEqual([
    10, -20,
  ]);
});

describe("a lead holds across the evidence", () => {
  test("when it is more than open answers and plausible errors can take", () => {
    const exact = (d: number, half: number) =>
      aSet({
        criteria: [
          { id: "c", aspects: [anAspect("a", [aFacet([50 - half, 50, 50 + half], [50 + d, 50 + d, 50 + d])])] },
        ],
      });
    expect(holdsAcrossEvidence(assessed(exact(5, 4.9)))).toBe(true);
    expect(holdsAcrossEvidence(assessed(exact(5, 5)))).toBe(false);
    expect(holdsAcrossEvidence(assessed(exact(-5, 4.9)))).toBe(true);
    expect(holdsAcrossEvidence(assessed(exact(0, 0)))).toBe(false);
  });
  test("only when it survives every criterion that may vanish, weighed anew", () => {
    const mayVanish = {
      id: "a",
      aspects: [anAspect("only", [aFacet(10, 90)], { appliesWhen: { deploy: ["phone"] } })],
    };
    const questions = [deploy, ...aSet().questions];
    const behind = aSet({ questions, criteria: [mayVanish, aCriterion("b", -10)] });
    expect(assessed(behind).margin).toBe(35);
    expect(holdsAcrossEvidence(assessed(behind))).toBe(false);
    expect(holdsAcrossEvidence(assessed(behind, { deploy: "phone" }))).toBe(true);
    const ahead = aSet({ questions, criteria: [mayVanish, aCriterion("b", 10)] });
    expect(holdsAcrossEvidence(assessed(ahead))).toBe(true);
    expect(holdsAcrossEvidence(assessed(aSet({ questions, criteria: [mayVanish] })))).toBe(false);
  });
});
