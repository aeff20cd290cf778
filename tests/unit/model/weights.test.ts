import { describe, expect, test } from "vitest";
import { rankOrderCentroid, representativeWeights } from "#lib/model/weights.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom } from "#tests/support/random-set.ts";
import golden from "./golden-cases.json" with { type: "json" };

describe("rank-order-centroid weights, by their formula", () => {
  test.each(Object.entries(golden.rankOrderCentroid))("of %s criteria are the printed ones", (n, expected) => {
    expect(rankOrderCentroid(Number(n))).toEqual(expected.map((weight) => expect.closeTo(weight, 6)));
  });
  test("of no criteria are none, of one is 1", () => {
    expect(rankOrderCentroid(0)).toEqual([]);
    expect(rankOrderCentroid(1)).toEqual([1]);
  });
});

describe("tiers, by rational arithmetic", () => {
  test.each(golden.supportTiers)("$tiers have the printed weights", ({ tiers, weights }) => {
    expect(representativeWeights(tiers)).toEqual(weights.map((weight) => expect.closeTo(weight, 9)));
  });
  test.each(golden.supportTiers)("$tiers give $differences the margin $margin", ({ tiers, differences, margin }) => {
    const weights = representativeWeights(tiers);
    expect(differences.reduce((sum, d, k) => sum + d * (weights[k] ?? 0), 0)).toBeCloseTo(margin, 9);
  });
});

test("no preference weighs all alike", () => {
  expect(representativeWeights([[0, 1, 2, 3]])).toEqual([0.25, 0.25, 0.25, 0.25].map((x) => expect.closeTo(x, 12)));
});

test("a criterion in no tier has no weight, and no tiers have no weights", () => {
  expect(representativeWeights([[], [2], [0]])).toEqual([0.25, 0, 0.75]);
  expect(representativeWeights([])).toEqual([]);
});

property("representative weights sum to 1 and respect the tiers", (seed) => {
  const draw = drawFrom(seed);
  const tiers: number[][] = [[], [], []];
  Array.from({ length: 1 + draw.below(9) }, (_, k) => tiers[draw.below(3)]?.push(k));
  const weights = representativeWeights(tiers);
  expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
  const ranges = tiers.filter((tier) => tier.length > 0).map((tier) => tier.map((k) => weights[k] ?? 0));
  ranges.slice(1).forEach((lower, above) => {
    expect(Math.max(...lower)).toBeLessThan(Math.min(...(ranges[above] ?? [])));
  });
  expect(Math.min(...weights)).toBeGreaterThan(0);
});
