import { describe, expect, test } from "vitest";
import { groupOutcome } from "#lib/model/group-outcome.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { score } from "#lib/model/score.ts";
import { aContribution } from "#tests/support/contribution.ts";
import { mirroredOutcome } from "#tests/support/mirrored.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { property, RUNS } from "#tests/support/property-runs.ts";
import { randomGroup } from "#tests/support/random-group.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";

const THRESHOLDS = { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 4, leaningSupport: 0.65 };
const rating = (best: number) => ({ low: best, best, high: best });

/** What a criterion is to a member: its weight, and TensorFlow's and PyTorch's points. */
type Told = Record<string, [weight: number, tensorflow: number, pytorch: number]>;

function told(criteria: Told, changes: Partial<Outcome> = {}): Outcome {
  const contributions = Object.entries(criteria).map(([criterion, [weight, tensorflow, pytorch]]) =>
    aContribution({
      criterion,
      weight,
      tier: weight > 0.5 ? "essential" : "important",
      tensorflow: rating(tensorflow),
      pytorch: rating(pytorch),
      difference: pytorch - tensorflow,
    }),
  );
  return anOutcome({ contributions, ...changes });
}
const fails = (framework: "tensorflow" | "pytorch") => ({
  dealbreakers: [{ id: "hard", framework, effect: "fails" as const }],
});

describe("a group", () => {
  test("weighs by the mean of its members' weights and rates by the mean of their ratings", () => {
    const ann = told({ a: [0.75, 40, 80], b: [0.25, 70, 30] });
    const bo = told({ a: [0.25, 60, 80], b: [0.75, 70, 50] });
    const group = groupOutcome([ann, bo], THRESHOLDS);
    expect(group.criteria).toEqual([
      { criterion: "a", weights: [0.75, 0.25], weight: 0.5, tensorflow: 50, pytorch: 80, difference: 30, spread: 0.5 },
      { criterion: "b", weights: [0.25, 0.75], weight: 0.5, tensorflow: 70, pytorch: 40, difference: -30, spread: 0.5 },
    ]);
    expect(group.fit).toEqual({ tensorflow: 60, pytorch: 60 });
    expect(group.margins).toEqual([15, -15]);
    expect(group).toMatchObject({
      margin: 0,
      opposed: [1],
      verdict: "close",
      strength: null,
      reason: "little-between",
    });
  });

  test("counts a criterion that vanished for a member as without weight for them", () => {
    const group = groupOutcome([told({ a: [1, 50, 60] }), told({ a: [0.5, 50, 60], b: [0.5, 40, 80] })], THRESHOLDS);
    expect(group.criteria[1]).toMatchObject({
      weights: [null, 0.5],
      weight: 0.25,
      tensorflow: 40,
      pytorch: 80,
      spread: 0,
    });
    expect(group.margin).toBeCloseTo(17.5, 12);
  });

  test("leans where the mean share of everyone's weightings is large enough, else it depends on priorities", () => {
    const one = told({ a: [0.5, 40, 80], b: [0.5, 60, 50] });
    expect(groupOutcome([one], THRESHOLDS)).toMatchObject({
      verdict: "pytorch",
      strength: "leaning",
      support: expect.closeTo(0.8, 12),
      opposed: [],
    });
    const split = told({ a: [0.5, 20, 90], b: [0.5, 90, 30] });
    expect(groupOutcome([split], THRESHOLDS)).toMatchObject({
      verdict: "close",
      reason: "depends-on-priorities",
      support: expect.closeTo(7 / 13, 12),
    });
  });

  test("is clear only when everyone's own result is clear for the same framework", () => {
    const clear = told({ a: [1, 80, 40] }, { verdict: "tensorflow", strength: "clear" });
    expect(groupOutcome([clear, clear], THRESHOLDS)).toMatchObject({ verdict: "tensorflow", strength: "clear" });
    const leaning: Outcome = { ...clear, strength: "leaning" };
    expect(groupOutcome([clear, leaning], THRESHOLDS)).toMatchObject({ verdict: "tensorflow", strength: "leaning" });
  });

  test("is not clear when its members' results are clear for different frameworks", () => {
    const clear = told({ a: [1, 80, 40] }, { verdict: "tensorflow", strength: "clear" });
    const other = told({ a: [1, 40, 45] }, { verdict: "pytorch", strength: "clear" });
    expect(groupOutcome([clear, other], THRESHOLDS)).toMatchObject({ verdict: "tensorflow", strength: "leaning" });
  });

  test("names who is opposed, whichever framework leads", () => {
    const most = told({ a: [0.9, 80, 40], b: [0.1, 40, 80] });
    const few = told({ a: [0.2, 80, 40], b: [0.8, 40, 80] });
    expect(groupOutcome([most, few, most], THRESHOLDS)).toMatchObject({ leader: "tensorflow", opposed: [1] });
  });

  test("holds thresholds that are reached exactly for reached", () => {
    expect(groupOutcome([told({ a: [1, 40, 43] })], THRESHOLDS)).toMatchObject({ verdict: "pytorch" });
    const one = told({ a: [0.5, 40, 80], b: [0.5, 60, 50] });
    expect(groupOutcome([one], { ...THRESHOLDS, leaningSupport: 0.8 })).toMatchObject({ verdict: "pytorch" });
  });

  test("leaves what is irrelevant to a member out of the share of their weightings", () => {
    const one = told({ a: [1, 40, 80] });
    const { contributions } = told({ a: [1, 40, 80], b: [0, 90, 10] });
    const indifferent = anOutcome({
      contributions: contributions.map((part) => (part.weight > 0 ? part : { ...part, tier: "irrelevant" })),
    });
    expect(groupOutcome([one, indifferent], THRESHOLDS).support).toBe(1);
  });

  test("rules nothing out that is only at risk", () => {
    const dealbreakers = [{ id: "soft", framework: "pytorch" as const, effect: "at-risk" as const }];
    expect(groupOutcome([told({ a: [1, 40, 80] }, { dealbreakers })], THRESHOLDS)).toMatchObject({
      verdict: "pytorch",
      ruledOut: { tensorflow: [], pytorch: [] },
    });
  });

  test("rules out what everyone's answers rule out, and only names whose do otherwise", () => {
    const free = told({ a: [1, 40, 80] });
    const bound = told({ a: [1, 40, 80] }, fails("pytorch"));
    expect(groupOutcome([free, bound], THRESHOLDS)).toMatchObject({
      verdict: "pytorch",
      ruledOut: { tensorflow: [], pytorch: [1] },
    });
    expect(groupOutcome([bound, bound], THRESHOLDS)).toMatchObject({
      verdict: "tensorflow",
      strength: "clear",
      reason: "ruled-out",
    });
    const both = { dealbreakers: [...bound.dealbreakers, ...fails("tensorflow").dealbreakers] };
    const lost = told({ a: [1, 40, 80] }, both);
    expect(groupOutcome([lost], THRESHOLDS)).toMatchObject({ verdict: "neither", reason: "both-ruled-out" });
  });

  test("has no leader's rounding: what is level is level", () => {
    const level = told({ a: [0.1, 30, 30.3], b: [0.3, 30.1, 30] });
    expect(groupOutcome([level], THRESHOLDS).margin).toBe(0);
  });
});

property(
  "people who all answer alike get as a group what each of them got",
  (seed) => {
    const draw = drawFrom(seed);
    const set = randomSet(draw, { questions: 3, criteria: 4 });
    const one = score(set, randomAnswers(draw, set));
    if (one.contributions.length === 0) return;
    const group = groupOutcome([one, one, one], set.thresholds);
    expect(group.margin).toBeCloseTo(one.margin, 9);
    expect(group.fit.pytorch).toBeCloseTo(one.fit.pytorch, 9);
    expect(group.support).toBeCloseTo(one.support, 9);
    expect([group.verdict, group.strength, group.reason]).toEqual([one.verdict, one.strength, one.reason]);
  },
  RUNS / 20,
);

property("the group's margin is the mean of its members' margins on the ratings shared", (seed) => {
  const { margin, margins, criteria, fit } = groupOutcome(randomGroup(seed), THRESHOLDS);
  expect(margins.reduce((sum, one) => sum + one, 0) / margins.length).toBeCloseTo(margin, 9);
  expect(fit.pytorch - fit.tensorflow).toBeCloseTo(margin, 9);
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
});

property("swapping the frameworks mirrors the group, and the order of its members changes nothing", (seed) => {
  const outcomes = randomGroup(seed);
  const group = groupOutcome(outcomes, THRESHOLDS);
  const mirrored = groupOutcome(outcomes.map(mirroredOutcome), THRESHOLDS);
  expect(mirrored.margin).toBeCloseTo(-group.margin, 9);
  expect(mirrored.reason).toBe(group.reason);
  expect(mirrored.strength).toBe(group.strength);
  const turned = groupOutcome(outcomes.toReversed(), THRESHOLDS);
  expect(turned.margin).toBeCloseTo(group.margin, 9);
  expect(turned.verdict).toBe(group.verdict);
});
