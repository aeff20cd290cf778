import { describe, expect, test } from "vitest";
import { compromises, compromiseTowards, type Shift, smallestShift } from "#lib/model/compromise.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { score } from "#lib/model/score.ts";
import { aContribution } from "#tests/support/contribution.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { property, RUNS } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";

const sumOf = (d: readonly number[], w: readonly number[]) => d.reduce((sum, value, k) => sum + value * (w[k] ?? 0), 0);
const sizeOf = (shifts: readonly Shift[] | null) => shifts?.reduce((sum, { amount }) => sum + amount, 0) ?? null;

function after(weights: readonly number[], shifts: readonly Shift[]): number[] {
  const moved = [...weights];
  for (const { from, to, amount } of shifts) {
    moved[from] = (moved[from] ?? 0) - amount;
    moved[to] = (moved[to] ?? 0) + amount;
  }
  return moved;
}

/** Every way to place `parts` units on `places`. */
function placements(parts: number, places: number): number[][] {
  if (places === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, first) => first).flatMap((first) =>
    placements(parts - first, places - 1).map((rest) => [first, ...rest]),
  );
}

/** The least weight to move by trying every weighting in steps of 1/`parts`; null when none reaches zero. */
function bruteForce(d: readonly number[], weights: readonly number[], parts: number): number | null {
  const sizes = placements(parts, d.length)
    .map((units) => units.map((unit) => unit / parts))
    .filter((candidate) => sumOf(d, candidate) >= -1e-12)
    .map((candidate) => candidate.reduce((sum, weight, k) => sum + Math.max(0, weight - (weights[k] ?? 0)), 0));
  return sizes.length > 0 ? Math.min(...sizes) : null;
}

describe("the smallest shift", () => {
  test("is none where the sum is not negative", () => {
    expect(smallestShift([5, -5], [0.5, 0.5])).toEqual([]);
    expect(smallestShift([], [])).toEqual([]);
    expect(smallestShift([0, 0], [0.5, 0.5])).toEqual([]);
  });

  test("goes to the largest difference, from the smallest first, until the sum is zero", () => {
    const shifts = smallestShift([20, -10, -40], [0.1, 0.8, 0.1]);
    expect(shifts).toEqual([
      { from: 2, to: 0, amount: 0.1 },
      { from: 1, to: 0, amount: expect.closeTo(0.4 / 3, 12) },
    ]);
  });

  test.each([1e-14, 1e14])("is the same however large the differences are: times %d", (unit) => {
    const shifts = smallestShift([10 * unit, 0, -30 * unit], [0.5, 0, 0.5]);
    expect(shifts).toEqual([{ from: 2, to: 0, amount: expect.closeTo(0.25, 12) }]);
  });

  test("moves nothing more once all is level but for rounding", () => {
    expect(smallestShift([0, 1, -2], [0.4, 0.1, 0.5])).toEqual([{ from: 2, to: 1, amount: expect.closeTo(0.3, 12) }]);
    expect(smallestShift([0, -9, -3], [0.6, 0.1, 0.3])).toEqual([
      { from: 1, to: 0, amount: 0.1 },
      { from: 2, to: 0, amount: 0.3 },
    ]);
  });

  test("is none where less than rounding is missing", () => {
    expect(smallestShift([-1], [1e-12])).toEqual([]);
    expect(smallestShift([-1], [2e-12])).toBeNull();
  });

  test("passes over what carries no weight", () => {
    expect(smallestShift([10, -30, -10], [0, 0, 1])).toEqual([{ from: 2, to: 0, amount: expect.closeTo(0.5, 12) }]);
  });

  test("does not exist when every difference is negative", () => {
    expect(smallestShift([-1, -2], [0.5, 0.5])).toBeNull();
  });

  test("moves everything where the best that can be is level", () => {
    expect(sizeOf(smallestShift([0, -2], [0.25, 0.75]))).toBeCloseTo(0.75, 12);
  });

  property("is no larger than any other in steps, smaller by no more than one step, and reaches zero", (seed) => {
    const draw = drawFrom(seed);
    const places = 1 + draw.below(4);
    const parts = 8;
    const d = Array.from({ length: places }, () => 5 * (draw.below(9) - 5));
    const all = placements(parts, places);
    const weights = draw.pick(all).map((unit) => unit / parts);
    const shifts = smallestShift(d, weights);
    const tried = bruteForce(d, weights, parts);
    expect(shifts === null).toBe(tried === null);
    if (shifts === null || tried === null) return;
    const size = sizeOf(shifts) ?? 0;
    expect(size).toBeLessThanOrEqual(tried + 1e-9);
    expect(size).toBeGreaterThan(tried - 1 / parts - 1e-9);
    const moved = after(weights, shifts);
    expect(sumOf(d, moved)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(-1e-12);
    expect(
      sumOf(
        moved.map(() => 1),
        moved,
      ),
    ).toBeCloseTo(1, 12);
  });
});

/** A member for whom criterion "a" speaks for PyTorch by `a` points and "b" by `b`, equally weighed. */
function member(a: number, b: number, changes: Partial<Outcome> = {}): Outcome {
  const contributions = [a, b].map((difference, k) => aContribution({ criterion: "ab"[k] ?? "", difference }));
  return anOutcome({ contributions, ...changes });
}
const fails = (framework: "tensorflow" | "pytorch") => ({
  dealbreakers: [{ id: "hard", framework, effect: "fails" as const }],
});

describe("a compromise", () => {
  test("asks nothing of whoever is on the side, and of the others the least", () => {
    const [smaller, larger] = compromises([member(10, 10), member(10, -30)], "tensorflow");
    expect(smaller).toEqual({
      side: "pytorch",
      members: [[], [{ from: "b", to: "a", amount: expect.closeTo(0.25, 12) }]],
      total: expect.closeTo(0.25, 12),
    });
    expect(larger).toEqual({
      side: "tensorflow",
      members: ["no-weights", []],
      total: null,
    });
  });

  test("of two alike the one for the first framework named is first", () => {
    const outcomes = [member(10, -30), member(-10, 30)];
    expect(compromises(outcomes, "pytorch").map(({ side }) => side)).toEqual(["pytorch", "tensorflow"]);
    expect(compromises(outcomes, "tensorflow").map(({ side }) => side)).toEqual(["tensorflow", "pytorch"]);
  });

  test("cannot go to a framework that somebody's hard requirement rules out, and needs nothing for the other", () => {
    const outcomes = [member(10, 10, fails("pytorch"))];
    expect(compromiseTowards("pytorch", outcomes)).toMatchObject({ members: ["ruled-out"], total: null });
    expect(compromiseTowards("tensorflow", outcomes)).toMatchObject({ members: [[]], total: 0 });
  });

  test("goes to a framework that is only at risk as to any other", () => {
    const dealbreakers = [{ id: "soft", framework: "pytorch" as const, effect: "at-risk" as const }];
    const outcomes = [member(10, 10, { dealbreakers }), member(10, -30, { dealbreakers })];
    expect(compromiseTowards("pytorch", outcomes).total).toBeCloseTo(0.25, 12);
    expect(compromiseTowards("tensorflow", outcomes).members).toEqual(["no-weights", []]);
  });

  test("leaves criteria alone that do not count for the member", () => {
    const contributions = [
      aContribution({ criterion: "a", difference: 90, weight: 0, tier: "irrelevant" }),
      aContribution({ criterion: "b", difference: -10, weight: 1 }),
    ];
    expect(compromiseTowards("pytorch", [anOutcome({ contributions })]).members).toEqual(["no-weights"]);
  });

  property(
    "is zero exactly when everyone's own fits already lie on that side",
    (seed) => {
      const draw = drawFrom(seed);
      const set = { ...randomSet(draw, { questions: 3, criteria: 4 }), dealbreakers: [] };
      const outcomes = [1, 2, 3].map(() => score(set, randomAnswers(draw, set)));
      const { total } = compromiseTowards("pytorch", outcomes);
      expect(total === 0).toBe(outcomes.every(({ margin }) => margin >= -1e-9));
    },
    RUNS / 20,
  );
});
