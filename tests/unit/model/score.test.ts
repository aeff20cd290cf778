import { describe, expect, test } from "vitest";
import { outcomeSchema } from "#lib/model/outcome-schema.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { withoutTexts } from "#lib/model/scorable-set.ts";
import { score } from "#lib/model/score.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";
import { mirroredOutcome, mirroredSet } from "#tests/support/mirrored.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet, setOf } from "#tests/support/toy-set.ts";

const tiersOf = (priorities: Record<string, "essential" | "important" | "nice" | "irrelevant">) => ({ priorities });

describe("at the edges", () => {
  test("a tie leads nobody: close, support of PyTorch, no shift that flips it", () => {
    const outcome = score(setOf([20, -20]), {});
    expect(outcome).toMatchObject({
      verdict: "close",
      strength: null,
      reason: "little-between",
      margin: 0,
      support: 0.5,
    });
    expect(outcome.flips.transfer).toBeNull();
  });

  test("differences of zero throughout are a tie without support", () => {
    const outcome = score(setOf([0, 0, 0]), {});
    expect(outcome).toMatchObject({ verdict: "close", margin: 0, support: 0, dominance: "tie" });
    expect(outcome.methods.map(({ winner }) => winner)).toEqual([null, null, null, null, null, null]);
  });

  test("one criterion decides alone, and no weight can flip it", () => {
    const outcome = score(setOf([-20]), {});
    expect(outcome).toMatchObject({
      verdict: "tensorflow",
      strength: "clear",
      margin: -20,
      support: 1,
      dominance: "always",
    });
    expect(outcome.flips).toEqual({
      transfer: null,
      stability: [{ criterion: "a", weight: 1, low: 0, high: 1, flipAt: null }],
      answers: [],
    });
  });

  test("everything irrelevant is no preference", () => {
    const set = setOf([30, -10]);
    const { flips, ...outcome } = score(set, tiersOf({ a: "irrelevant", b: "irrelevant" }));
    const { flips: _, ...unstated } = score(set, {});
    expect(outcome).toEqual(unstated);
    expect(outcome.hasPreference).toBe(false);
    expect(outcome.contributions.map(({ tier, weight }) => [tier, weight])).toEqual([
      ["important", 0.5],
      ["important", 0.5],
    ]);
    expect(flips.answers).toContainEqual(expect.objectContaining({ criterion: "b", from: "irrelevant", to: "nice" }));
  });

  test("nothing answered, all not sure, and answers from elsewhere score alike", () => {
    const questions = [aQuestion("goal", ["ship"]), aMultiple("deploy", ["phone", "none"]), ...aSet().questions];
    const set = setOf([30, -10], { questions });
    const open = score(set, {});
    expect(score(set, { goal: "not-sure", deploy: "not-sure", priorities: "not-sure" })).toEqual(open);
    expect(score(set, { goal: "fly", deploy: ["phone", "moon"], priorities: ["a"], other: "x" })).toEqual(open);
    expect(open.completeness).toMatchObject({ answered: 0, asked: 2, open: ["goal", "deploy"] });
  });

  test("both ruled out is neither; the fits stay", () => {
    const questions = [aQuestion("must", ["all"])];
    const when = { must: ["all"] };
    const dealbreakers = [
      { id: "x", framework: "tensorflow", effect: "fails", when },
      { id: "y", framework: "pytorch", effect: "fails", when },
    ] satisfies ScorableSet["dealbreakers"];
    expect(score(setOf([30], { questions, dealbreakers }), { must: "all" })).toMatchObject({
      verdict: "neither",
      strength: null,
      reason: "both-ruled-out",
      margin: 30,
      dealbreakers: [{ id: "x" }, { id: "y" }],
    });
  });

  test("a set whose criteria have all vanished is close, with nothing to weigh", () => {
    const gone = { id: "a", aspects: [anAspect("only", [aFacet(10, 90)], { appliesWhen: { goal: ["ship"] } })] };
    const outcome = score(aSet({ questions: [aQuestion("goal", ["learn", "ship"])], criteria: [gone] }), {
      goal: "learn",
    });
    expect(outcome).toMatchObject({ verdict: "close", margin: 0, support: 0, vanished: ["a"], contributions: [] });
    expect(outcome).toMatchObject({ fit: { tensorflow: 0, pytorch: 0 }, holdsAcrossEvidence: false });
  });

  test("intervals of zero width are certain", () => {
    const only = anAspect("only", [aFacet([50, 50, 50], [54, 54, 54])]);
    expect(score(aSet({ criteria: [{ id: "a", aspects: [only] }] }), {})).toMatchObject({
      strength: "clear",
      evidenceRange: { worst: 4, plausible: 4, best: 4 },
      completeness: { meanWidth: 0 },
    });
  });

  test.each([100, 1e-9, 1e-13])("a difference of %d points is scored like any other, up to rounding", (d) => {
    const outcome = score(setOf([d, -d / 2]), {});
    expect(outcome.margin).toBeCloseTo(d > 1e-11 ? d / 4 : 0, 12);
    expect(outcome.support).toBeCloseTo(d > 1e-11 ? 2 / 3 : 0, 5);
  });

  test("ids that objects have by nature are ids like others", () => {
    const questions = [aQuestion("constructor", ["to-string"]), ...aSet().questions];
    const set = setOf([5], { questions });
    expect(score(set, {}).completeness.answered).toBe(0);
    expect(score(set, { constructor: "to-string" }).completeness.answered).toBe(1);
    expect(score(set, JSON.parse('{"__proto__":"x","priorities":{"__proto__":"nice"}}')).hasPreference).toBe(false);
  });
});

test("the kinds of too close are told apart: little between, or a margin that depends on priorities", () => {
  expect(score(setOf([4, -1]), {})).toMatchObject({ verdict: "close", reason: "little-between" });
  expect(score(setOf([90, -10, -10, -25]), {})).toMatchObject({ verdict: "close", reason: "depends-on-priorities" });
});

test("a whole criteria document scores as its copy without texts does, in the stored shape", () => {
  const document = criteriaDocument();
  const set: ScorableSet = { ...document, dealbreakers: [] };
  const answers = { goal: "ship", deploy: ["phone"] };
  const outcome = score(set, answers);
  expect(score(withoutTexts(set), answers)).toEqual(outcome);
  expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

/** Mostly two criteria, which are quick to score; sometimes three, which need the integral over tiers. */
function smallSet(draw: ReturnType<typeof drawFrom>): ScorableSet {
  return randomSet(draw, { questions: 2, criteria: draw.chance(0.05) ? 3 : 2 });
}

property("swapping the frameworks mirrors the outcome exactly", (seed) => {
  const draw = drawFrom(seed);
  const set = smallSet(draw);
  const answers = randomAnswers(draw, set);
  const outcome = score(set, answers);
  if (outcome.margin === 0) return; // then support and evidence are PyTorch's, in both
  expect(JSON.stringify(score(mirroredSet(set), answers))).toBe(JSON.stringify(mirroredOutcome(outcome)));
});

property("the order of questions, options, criteria, aspects and facets changes nothing", (seed) => {
  const draw = drawFrom(seed);
  const set = smallSet(draw);
  const answers = randomAnswers(draw, set);
  expect(sorted(score(reversed(set), answers))).toBe(sorted(score(set, answers)));
});

property("scoring again, also from JSON, gives the identical outcome", (seed) => {
  const draw = drawFrom(seed);
  const set = smallSet(draw);
  const answers = randomAnswers(draw, set);
  const stored = JSON.stringify(score(set, answers));
  expect(JSON.stringify(score(JSON.parse(JSON.stringify(set)), JSON.parse(JSON.stringify(answers))))).toBe(stored);
});

function reversed(set: ScorableSet): ScorableSet {
  return {
    ...set,
    questions: set.questions.toReversed().map((question) => {
      return question.kind === "tiers" ? question : { ...question, options: question.options.toReversed() };
    }),
    criteria: set.criteria.toReversed().map(({ id, aspects }) => ({
      id,
      aspects: aspects.toReversed().map((aspect) => ({ ...aspect, facets: aspect.facets.toReversed() })),
    })),
    dealbreakers: set.dealbreakers.toReversed(),
  };
}

/** As text, with lists in a fixed order: the document's order is kept in them, and means nothing else. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).sort().join()}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}:${sorted(part)}`)
    .join();
}

test("dealbreakers that the answers meet are listed, and criteria that vanished", () => {
  const questions = [aQuestion("must", ["gpu", "none"])];
  const gone = { id: "gone", aspects: [anAspect("a", [aFacet(1, 9)], { appliesWhen: { must: ["none"] } })] };
  const dealbreakers = [
    { id: "met", framework: "tensorflow", effect: "at-risk", when: { must: ["gpu"] } },
    { id: "unmet", framework: "pytorch", effect: "fails", when: { must: ["none"] } },
  ] satisfies ScorableSet["dealbreakers"];
  const set = aSet({ questions, criteria: [...setOf([5, 9]).criteria, gone], dealbreakers });
  const outcome = score(set, { must: "gpu" });
  expect(outcome.dealbreakers).toEqual([{ id: "met", framework: "tensorflow", effect: "at-risk" }]);
  expect(outcome.vanished).toEqual(["gone"]);
});
