import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { assess, leaderSupport } from "#lib/model/assessment.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableRating, ScorableSet, Thresholds } from "#lib/model/scorable-set.ts";
import { judge, strengthOf } from "#lib/model/verdict.ts";
import { choicesOf, completionsOf } from "#tests/support/brute-force.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aFacet, anAspect, aQuestion, setOf } from "#tests/support/toy-set.ts";

function judged(set: ScorableSet, answers: Answers = {}) {
  const assessment = assess(indexSet(set), answers, newMemo());
  const { verdict, reason } = judge(assessment, set.thresholds);
  return { verdict, reason, strength: strengthOf(assessment, reason, set.thresholds) };
}

const sure = (differences: number[], thresholds: Partial<Thresholds> = {}) => {
  const set = setOf(differences);
  const criteria = differences.map((d, k) => ({
    id: `c${k}`,
    aspects: [anAspect("a", [aFacet([50, 50, 50], [50 + d, 50 + d, 50 + d])])],
  }));
  return { ...set, criteria, thresholds: { ...set.thresholds, ...thresholds } };
};

describe("without a dealbreaker", () => {
  test("the margin must reach the minimum", () => {
    expect(judged(sure([3]))).toEqual({ verdict: "pytorch", reason: "fit", strength: "clear" });
    expect(judged(sure([3 - 1e-10])).verdict).toBe("pytorch");
    expect(judged(sure([2.99]))).toEqual({ verdict: "close", reason: "little-between", strength: null });
    expect(judged(sure([-3])).verdict).toBe("tensorflow");
  });
  test("the support must reach that of a leaning", () => {
    // support of [a, −b] without a preference is a/(a + b)
    expect(judged(sure([65, -35])).strength).toBe("leaning");
    expect(judged(sure([64, -36]))).toEqual({ verdict: "close", reason: "depends-on-priorities", strength: null });
    expect(judged(sure([90, -10])).strength).toBe("clear");
    expect(judged(sure([89, -11])).strength).toBe("leaning");
  });
  test("clear needs enough scored questions answered", () => {
    const set = { ...sure([30], { clearMinAnswered: 1 }), questions: [aQuestion("q", ["x"])] };
    expect(judged(set).strength).toBe("leaning");
    expect(judged(set, { q: "x" }).strength).toBe("clear");
  });
  test("clear needs a lead that holds across the evidence", () => {
    expect(judged(setOf([5])).strength).toBe("leaning");
    expect(judged(setOf([6])).strength).toBe("clear");
  });
});

describe("with a dealbreaker", () => {
  const dealing = (...frameworks: ("tensorflow" | "pytorch")[]) => ({
    ...sure([30]),
    questions: [aQuestion("q", ["x"])],
    dealbreakers: frameworks.map((framework) => ({
      id: framework,
      framework,
      effect: "fails" as const,
      when: { q: ["x"] },
    })),
  });
  test("the other wins, clearly, whatever the fits", () => {
    expect(judged(dealing("pytorch"), { q: "x" })).toEqual({
      verdict: "tensorflow",
      reason: "ruled-out",
      strength: "clear",
    });
    expect(judged(dealing("tensorflow"), { q: "x" })).toEqual({
      verdict: "pytorch",
      reason: "ruled-out",
      strength: "clear",
    });
  });
  test("of both, neither wins", () => {
    expect(judged(dealing("tensorflow", "pytorch"), { q: "x" })).toEqual({
      verdict: "neither",
      reason: "both-ruled-out",
      strength: null,
    });
  });
});

const RANK = { clear: 2, leaning: 1, none: 0 };

property("raising the leader's ratings never lowers its fit, support or strength", (seed) => {
  const draw = drawFrom(seed);
  const set = { ...randomSet(draw, { questions: 3, criteria: 2 }), dealbreakers: [] };
  const answers = randomAnswers(draw, set);
  const before = assess(indexSet(set), answers, newMemo());
  const { leader } = before;
  const raise = (rating: ScorableRating) => {
    const by = draw.pick([0, 0, 5, 20]);
    return {
      ...rating,
      low: Math.min(100, rating.low + by),
      best: Math.min(100, rating.best + by),
      high: Math.min(100, rating.high + by),
    };
  };
  const criteria = set.criteria.map(({ id, aspects }) => ({
    id,
    aspects: aspects.map((aspect) => ({
      ...aspect,
      facets: aspect.facets.map((facet) => ({ ...facet, [leader]: raise(facet[leader]) })),
    })),
  }));
  const raised = { ...set, criteria };
  const after = assess(indexSet(raised), answers, newMemo());
  const sign = leader === "pytorch" ? 1 : -1;
  expect(sign * after.margin).toBeGreaterThanOrEqual(sign * before.margin - 1e-9);
  if (after.margin === 0) return;
  expect(after.leader).toBe(leader);
  expect(leaderSupport(after)).toBeGreaterThanOrEqual(leaderSupport(before) - 1e-9);
  const strength = (one: ScorableSet) => RANK[judged(one, answers).strength ?? "none"];
  expect(strength(raised)).toBeGreaterThanOrEqual(strength(set));
});

property("a clear lead stays a lead under every completion of the open answers", (seed) => {
  const draw = drawFrom(seed);
  const drawn = randomSet(draw, { questions: 3, criteria: 2 });
  const set = {
    ...drawn,
    dealbreakers: [],
    thresholds: { ...drawn.thresholds, clearSupport: 0.5, leaningSupport: 0.5 },
  };
  const answers = randomAnswers(draw, set);
  const { verdict, strength } = judged(set, answers);
  if (strength !== "clear") return;
  const indexed = indexSet(set);
  for (const completion of completionsOf(choicesOf(set), answers)) {
    const { margin } = assess(indexed, { priorities: answers.priorities, ...completion }, newMemo());
    expect(verdict === "pytorch" ? margin : -margin).toBeGreaterThan(0);
  }
});
