import { expect, test } from "vitest";
import { support } from "#lib/model/robustness.ts";
import { leastSupport, sumMoments } from "#lib/model/support-bound.ts";
import { representativeWeights } from "#lib/model/weights.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom } from "#tests/support/random-set.ts";

test("two weights that sum to 1 are uniform: mean and variance of w·a + (1 − w)·b", () => {
  const { mean, variance } = sumMoments([12, 0], [[0, 1]]);
  expect(mean).toBeCloseTo(6, 12);
  expect(variance).toBeCloseTo(144 / 12, 12);
});

test("of two ranked weights the first is uniform between ½ and 1", () => {
  const { mean, variance } = sumMoments([0, 12], [[1], [0]]);
  expect(mean).toBeCloseTo(9, 12);
  expect(variance).toBeCloseTo(36 / 12, 12);
});

test.each([[[12, 0, 4]], [[12, 0, 4, -6]], [[12, 0, 4, -6, 30]]])(
  "without a preference the weights are uniform on a simplex: %j",
  (d) => {
    const n = d.length;
    const sum = d.reduce((all, x) => all + x, 0);
    const squares = d.reduce((all, x) => all + x ** 2, 0);
    const { mean, variance } = sumMoments(d, [[...d.keys()]]);
    expect(mean).toBeCloseTo(sum / n, 12);
    expect(variance).toBeCloseTo((n * squares - sum ** 2) / (n ** 2 * (n + 1)), 10);
  },
);

test("nothing to weigh, and one weight, vary in nothing", () => {
  expect(sumMoments([], [])).toEqual({ mean: 0, variance: 0 });
  expect(sumMoments([7, 5], [[], [1]])).toEqual({ mean: 5, variance: 0 });
});

property("mean and variance over tiers are those over all rankings that respect them", (seed) => {
  const draw = drawFrom(seed);
  const differences = Array.from({ length: 1 + draw.below(5) }, () => 5 * (draw.below(25) - 12));
  const tiers: number[][] = [[], [], []];
  for (const k of differences.keys()) tiers[draw.below(3)]?.push(k);
  const rankings = tiers.reduce<number[][]>(
    (all, tier) => all.flatMap((before) => ordersOf(tier).map((order) => [...before, ...order])),
    [[]],
  );
  const ranked = rankings.map((ranking) =>
    sumMoments(
      differences,
      ranking.map((k) => [k]),
    ),
  );
  const { mean, variance } = sumMoments(differences, tiers);
  const meanOf = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const weights = representativeWeights(tiers);
  expect(mean).toBeCloseTo(
    differences.reduce((sum, d, k) => sum + d * (weights[k] ?? 0), 0),
    9,
  );
  const square = meanOf(ranked.map((one) => one.variance + one.mean ** 2));
  expect(variance).toBeCloseTo(square - mean ** 2, 7);
});

test("support is promised once the mean outweighs the spread, in either form of the inequality", () => {
  expect(leastSupport({ mean: 0, variance: 1 })).toBe(0);
  expect(leastSupport({ mean: -1, variance: 1 })).toBe(0);
  expect(leastSupport({ mean: 0, variance: 0 })).toBe(0);
  expect(leastSupport({ mean: 1, variance: 0 })).toBe(1);
  expect(leastSupport({ mean: 2, variance: 1 })).toBeCloseTo(1 - 4 / 45, 12);
  expect(leastSupport({ mean: 1, variance: 1 })).toBeCloseTo(1 - 1 / 3, 12);
});

property("what is promised is never more than the exact support", (seed) => {
  const draw = drawFrom(seed);
  const differences = Array.from({ length: 1 + draw.below(7) }, () => 5 * (draw.below(25) - 10));
  const tiers: number[][] = [[], [], []];
  for (const k of differences.keys()) tiers[draw.below(3)]?.push(k);
  const promised = leastSupport(sumMoments(differences, tiers));
  expect(promised).toBeLessThanOrEqual(support(differences, tiers) + 1e-9);
});

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
