import { expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { assess } from "#lib/model/assessment.ts";
import { completenessOf } from "#lib/model/completeness.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { aCriterion, aFacet, anAspect, aQuestion, aRating, aSet } from "#tests/support/toy-set.ts";

function completeness(set: ScorableSet, answers: Answers) {
  const indexed = indexSet(set);
  return completenessOf(indexed, assess(indexed, answers, newMemo()));
}

test("scored questions that may be asked are counted, and the open ones named in document order", () => {
  const questions = [
    aQuestion("z", ["x", "y"]),
    aQuestion("b", ["x"], { askedWhen: { z: ["x"] } }),
    aQuestion("a", ["x"]),
    aQuestion("lean", ["x"], { scored: false }),
    ...aSet().questions,
  ];
  const set = aSet({ questions });
  expect(completeness(set, {})).toMatchObject({ asked: 3, answered: 0, open: ["z", "b", "a"] });
  expect(completeness(set, { z: "y", lean: "x" })).toMatchObject({ asked: 2, answered: 1, open: ["a"] });
  expect(completeness(set, { z: "x", b: "x", a: "x" })).toMatchObject({ asked: 3, answered: 3, open: [] });
});

test("a criterion counts as fresh when every rating that applies is, and widths are weighed", () => {
  const stale = { ...aFacet(50, 50, { q: ["x"] }), pytorch: aRating([40, 50, 60], ["stale"]) };
  const criteria = [{ id: "s", aspects: [anAspect("only", [aFacet(50, 50), stale])] }, aCriterion("f", 5)];
  const set = aSet({ questions: [aQuestion("q", ["x", "y"]), ...aSet().questions], criteria });
  expect(completeness(set, { q: "y" })).toMatchObject({ criteria: 2, freshCriteria: 2, meanWidth: 8 });
  // TensorFlow ±4, PyTorch ±10 and 5 more for age: (8 + 30) / 2 = 19; and 8
  expect(completeness(set, { q: "x" })).toMatchObject({ criteria: 2, freshCriteria: 1, meanWidth: (19 + 8) / 2 });
  // One aspect that is stale is enough.
  const aspects = [anAspect("fresh", [aFacet(50, 50)]), anAspect("stale", [aFacet(50, 50), stale])];
  const mixed = { id: "s", aspects };
  expect(completeness({ ...set, criteria: [mixed] }, { q: "x" })).toMatchObject({ criteria: 1, freshCriteria: 0 });
  const priorities = { s: "irrelevant", f: "nice" } as const;
  expect(completeness(set, { q: "x", priorities })).toMatchObject({ criteria: 2, freshCriteria: 1, meanWidth: 8 });
});
