import { expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import {
  assess,
  isSupported,
  leaderSigned,
  leaderSupport,
  reassess,
  weightedSum,
  weighUp,
} from "#lib/model/assessment.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aFacet, anAspect, aQuestion, aSet, setOf } from "#tests/support/toy-set.ts";

const assessed = (set: ScorableSet, answers: Answers) => assess(indexSet(set), answers, newMemo());

test("the margin is the weighted sum of the differences, and its sign the leader", () => {
  expect(assessed(setOf([30, -10]), {})).toMatchObject({ differences: [30, -10], margin: 10, leader: "pytorch" });
  const behind = assessed(setOf([30, -10]), { priorities: { a: "nice", b: "essential" } });
  expect(behind).toMatchObject({ margin: 0, leader: "pytorch" });
  expect(assessed(setOf([20, -10]), { priorities: { a: "nice", b: "essential" } })).toMatchObject({
    leader: "tensorflow",
  });
});

test("differences and support are the leader's", () => {
  const behind = assessed(setOf([10, -40]), {});
  expect(leaderSigned(behind)).toEqual([-10, 40]);
  expect(leaderSupport(behind)).toBeCloseTo(0.8, 12);
  expect(leaderSigned(assessed(setOf([-10, 40]), {}))).toEqual([-10, 40]);
});

test("differences that are only rounding are none", () => {
  const tiny = (d: number) =>
    aSet({ criteria: [{ id: "c", aspects: [anAspect("a", [aFacet([0, 0, 0], [0, d, 1])])] }] });
  expect(assessed(tiny(9e-12), {})).toMatchObject({ differences: [0], margin: 0 });
  expect(assessed(tiny(2e-11), {}).margin).toBeCloseTo(2e-11, 20);
});

test("a dealbreaker rules out when it fails and its questions are answered so, and while they may be asked", () => {
  const questions = [
    aQuestion("goal", ["learn", "ship"]),
    aQuestion("must", ["gpu", "none"], { askedWhen: { goal: ["ship"] } }),
  ];
  const set = setOf([1], {
    questions,
    dealbreakers: [
      { id: "x", framework: "tensorflow", effect: "fails", when: { must: ["gpu"] } },
      { id: "y", framework: "pytorch", effect: "at-risk", when: { must: ["gpu"] } },
    ],
  });
  const ruledOut = (answers: Answers) => assessed(set, answers).isRuledOut;
  expect(ruledOut({ must: "gpu", goal: "ship" })).toEqual({ tensorflow: true, pytorch: false });
  expect(ruledOut({ must: "gpu" }).tensorflow).toBe(true);
  expect(ruledOut({ must: "gpu", goal: "learn" }).tensorflow).toBe(false);
  expect(ruledOut({ goal: "ship" }).tensorflow).toBe(false);
});

test("only scored questions with an answer that counts are counted as answered", () => {
  const questions = [
    aQuestion("a", ["x", "y"]),
    aQuestion("b", ["x"], { askedWhen: { a: ["x"] } }),
    aQuestion("c", ["x"], { scored: false }),
    aQuestion("d", ["x"]),
  ];
  expect(assessed(setOf([1], { questions }), { a: "y", b: "x", c: "x", d: "not-sure" }).answered).toBe(1);
});

test("other tiers weigh the same ratings anew", () => {
  const indexed = indexSet(setOf([30, -10]));
  const before = assess(indexed, {}, newMemo());
  expect(weighUp(before, new Map([["a", "irrelevant"]]))).toMatchObject({ margin: -10, leader: "tensorflow" });
});

test("a weighted sum of nothing is 0", () => {
  expect(weightedSum([], [])).toBe(0);
  expect(weightedSum([0.25, 0.75], [4, 8])).toBe(7);
});

property("answering an open question never widens a criterion's interval, nor its difference", (seed) => {
  const draw = drawFrom(seed);
  const set = randomSet(draw, { questions: 4, criteria: 2 });
  const answers = randomAnswers(draw, set);
  const more = { ...randomAnswers(draw, set), ...answersGiven(answers) };
  const before = new Map(assessed(set, answers).criteria.map(({ id, value }) => [id, value]));
  for (const { id, value } of assessed(set, more).criteria) {
    const wide = before.get(id)?.spread;
    if (!wide) throw new Error(`${id} came back`);
    for (const low of ["tfLow", "ptLow", "least", "bottom"] as const)
      expect(value.spread[low]).toBeGreaterThanOrEqual(wide[low] - 1e-9);
    for (const high of ["tfHigh", "ptHigh", "most", "top", "half"] as const) {
      expect(value.spread[high]).toBeLessThanOrEqual(wide[high] + 1e-9);
    }
    expect(Number(value.mayVanish)).toBeLessThanOrEqual(Number(before.get(id)?.mayVanish));
  }
});

function answersGiven(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== "not-sure"));
}

property("changed answers are assessed from what is known as they are afresh", (seed) => {
  const draw = drawFrom(seed);
  const set = randomSet(draw, { questions: 4, criteria: 3 });
  const indexed = indexSet(set);
  const answers = randomAnswers(draw, set);
  const changed = { ...randomAnswers(draw, set), priorities: answers.priorities };
  const memo = newMemo();
  const before = assess(indexed, answers, memo);
  expect(reassess(indexed, changed, memo, before)).toEqual(assess(indexed, changed, newMemo()));
});

test("a criterion that is said to be as before keeps its value, and the same criteria their weights", () => {
  const questions = [aQuestion("p", ["x", "y"]), aQuestion("q", ["x", "y"])];
  const reading = (id: string, question: string) => {
    return { id, aspects: [anAspect("a", [aFacet(50, 50), aFacet(20, 80, { [question]: ["x"] })])] };
  };
  const indexed = indexSet(aSet({ questions, criteria: [reading("a", "p"), reading("b", "q")] }));
  const before = assess(indexed, {}, newMemo());
  const after = reassess(indexed, { q: "x" }, newMemo(), before);
  expect(after.criteria[0]?.value).toBe(before.criteria[0]?.value);
  expect(after.criteria[1]?.value).not.toBe(before.criteria[1]?.value);
  expect(after.weighting).toBe(before.weighting);
});

test("as many criteria, but others, are weighed anew", () => {
  const only = (id: string, option: string) => {
    return { id, aspects: [anAspect("a", [aFacet(20, 80)], { appliesWhen: { q: [option] } })] };
  };
  const questions = [aQuestion("q", ["x", "y"]), ...aSet().questions];
  const always = { id: "c", aspects: [anAspect("a", [aFacet(50, 40)])] };
  const indexed = indexSet(aSet({ questions, criteria: [only("a", "x"), only("b", "y"), always] }));
  const answers = { q: "x", priorities: { a: "essential", b: "irrelevant", c: "nice" } } as const;
  const before = assess(indexed, answers, newMemo());
  expect(before.weighting.weights).toEqual([0.75, 0.25]);
  expect(reassess(indexed, { ...answers, q: "y" }, newMemo(), before).weighting.weights).toEqual([0, 1]);
});

property("whether support reaches a share is what the exact support says", (seed) => {
  const draw = drawFrom(seed);
  const set = setOf(Array.from({ length: 1 + draw.below(6) }, () => 5 * (draw.below(21) - 8)));
  const assessment = assessed(set, randomAnswers(draw, set));
  const exact = leaderSupport(assessment);
  for (const share of [0.3, 0.65, 0.9, 1]) expect(isSupported(assessment, share)).toBe(exact >= share);
});

property("without a preference, a criterion without a difference shrinks the margin by n/(n + 1)", (seed) => {
  const draw = drawFrom(seed);
  const differences = Array.from({ length: 1 + draw.below(6) }, () => 5 * (draw.below(17) - 8));
  const { margin } = assessed(setOf(differences), {});
  const n = differences.length;
  expect(assessed(setOf([...differences, 0]), {}).margin).toBeCloseTo((margin * n) / (n + 1), 9);
});
