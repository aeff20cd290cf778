import { describe, expect, test } from "vitest";
import { wilson } from "#lib/model/intervals.ts";
import { prometheeII, topsis, weightedSum } from "#lib/model/methods.ts";
import { dominance, smallestTransfer, stabilityIntervals, support } from "#lib/model/robustness.ts";
import { rankOrderCentroid, representativeWeights } from "#lib/model/weights.ts";
import golden from "./golden-cases.json" with { type: "json" };

/*
 * Cases with published or exact outputs. The exact ones hold to 10⁻⁹ (or as far as they were printed), computed from
 * the fractions where the file gives them.
 */

function fraction(text: string): number {
  const [top, bottom] = text.split("/").map(BigInt);
  const scale = 10n ** 18n;
  return Number(((top ?? 0n) * scale) / (bottom ?? 1n)) / Number(scale);
}

function expectAll(actual: number[], expected: number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
  });
}

describe("rank-order-centroid weights, from their formula", () => {
  test.each(Object.entries(golden.rankOrderCentroid))("of %s criteria are the printed ones", (n, expected) => {
    expectAll(rankOrderCentroid(Number(n)), expected, 5.9);
  });
});

describe("support by rational arithmetic, checked against simulation", () => {
  test.each(golden.supportExact)("of $differences is $noPreferenceFraction without a preference", (row) => {
    expect(support(row.differences)).toBeCloseTo(fraction(row.noPreferenceFraction), 9);
  });
  test.each(golden.supportExact)("of $differences ranked in order is $rankedFraction", (row) => {
    const ranking = row.differences.map((_, k) => [k]);
    expect(support(row.differences, ranking)).toBe(fraction(row.rankedFraction));
  });
  test.each(golden.supportTiers)("of $differences in tiers $tiers is $supportFraction", (row) => {
    expect(support(row.differences, row.tiers)).toBeCloseTo(fraction(row.supportFraction), 9);
  });
});

describe("tiers, by rational arithmetic", () => {
  test.each(golden.supportTiers)("$tiers have the printed weights", (row) => {
    expectAll(representativeWeights(row.tiers), row.weights, 8.7);
  });
  test.each(golden.supportTiers)("$tiers give $differences the margin $margin", (row) => {
    const weights = representativeWeights(row.tiers);
    const margin = row.differences.reduce((sum, d, k) => sum + d * (weights[k] ?? 0), 0);
    expect(margin).toBeCloseTo(row.margin, 9);
  });
  test.each(golden.supportTiers)("$tiers make dominance of $differences $dominance", (row) => {
    expect(dominance(row.differences, row.tiers)).toBe(row.dominance);
  });
});

describe("weight stability, by rational arithmetic", () => {
  test.each(golden.weightStability)("of $d flips at $flip_at", (row) => {
    const intervals = stabilityIntervals(row.d, row.w.map(fraction));
    row.flip_at.forEach((flipAt, k) => {
      const actual = intervals[k]?.flipAt;
      if (flipAt === null) expect(actual).toBeNull();
      else expect(actual).toBeCloseTo(fraction(flipAt), 9);
    });
  });
  test.each(golden.weightStability)("of $d has the smallest transfer $smallest_transfer", (row) => {
    expect(smallestTransfer(row.d, row.w.map(fraction))?.amount).toBeCloseTo(row.smallest_transfer, 8.7);
  });
});

describe("other methods", () => {
  test.each(golden.topsis)("TOPSIS closeness is as in $source", (row) => {
    const normalisation = row.normalisation === "vector" ? "vector" : "none";
    expectAll(
      topsis(row.matrix, row.weights, { normalisation }),
      row.expected,
      row.normalisation === "vector" ? 3.9 : 7.7,
    );
  });
  test.each(golden.prometheeII)("PROMETHEE II net flows are as in $source", (row) => {
    expectAll(prometheeII(row.matrix, row.weights, { preference: { kind: "usual" } }), row.net_flow, 9);
  });
  test(`the weighted sum is as in ${golden.weightedSum.source}`, () => {
    const { matrix, weights, expected } = golden.weightedSum;
    const direction = golden.weightedSum.direction.map((sign) => (sign === 1 ? 1 : -1));
    expectAll(weightedSum(matrix, weights, { direction, normalisation: "sum" }), expected, 7.7);
  });
  test(`the weighted sum on fixed scales is as in ${golden.anchoredWeightedSum.source}`, () => {
    const { matrix, bounds, direction, weights, wsm } = golden.anchoredWeightedSum;
    const scaled = matrix.map((row) =>
      row.map((x, k) => {
        const [low = 0, high = 1] = bounds[k] ?? [];
        const share = (x - low) / (high - low);
        return direction[k] === 1 ? share : 1 - share;
      }),
    );
    expectAll(weightedSum(scaled, weights), wsm, 3.9);
  });
});

describe("the same data under several methods (TensorFlow 30, 70, 70, 70; PyTorch 90, 60, 60, 60)", () => {
  const { TF, PT, w, ...expected } = golden.methodSensitivity;
  const matrix = [TF, PT];
  test("weighted sum on anchored scales", () => expectAll(weightedSum(matrix, w), expected.wsm_anchored, 9));
  test("weighted sum, min–max", () => {
    expectAll(weightedSum(matrix, w, { normalisation: "minmax" }), expected.wsm_minmax, 9);
  });
  test("TOPSIS, min–max", () => expectAll(topsis(matrix, w, { normalisation: "minmax" }), expected.topsis_minmax, 7.2));
  test("TOPSIS, vector", () => expectAll(topsis(matrix, w, { normalisation: "vector" }), expected.topsis_vector, 8));
  test("PROMETHEE II, usual", () => expectAll(prometheeII(matrix, w), expected.promethee_usual_net_TF_PT, 9));
  test("PROMETHEE II, V-shape to 100 points", () => {
    const [, pytorch] = prometheeII(matrix, w, { preference: { kind: "v-shape", p: 100 } });
    expect(pytorch).toBeCloseTo(expected.promethee_vshape100_net_PT, 9);
  });
  test("support without a preference", () => {
    const differences = PT.map((x, k) => x - (TF[k] ?? 0));
    expect(support(differences)).toBeCloseTo(fraction(expected.smaa_no_preference_PT), 9);
  });
});

describe("Wilson's interval at 95 %", () => {
  test.each(golden.wilson95)("for $k of $n is $interval", (row) => {
    expectAll(wilson(row.k, row.n), row.interval, 5.9);
  });
});
