import { describe, expect, test } from "vitest";
import { dominance, smallestTransfer, stabilityIntervals, support } from "#lib/model/robustness.ts";
import { simplexShare } from "#lib/model/support-share.ts";
import { asNumber } from "#tests/support/fraction.ts";
import golden from "./golden-cases.json" with { type: "json" };

describe("support by rational arithmetic, checked against simulation", () => {
  test.each(golden.supportExact)("of $differences is $noPreferenceFraction without a preference", (row) => {
    expect(support(row.differences)).toBeCloseTo(asNumber(row.noPreferenceFraction), 9);
  });
  test.each(golden.supportExact)("of $differences ranked in order is $rankedFraction", (row) => {
    const ranking = row.differences.map((_, k) => [k]);
    expect(support(row.differences, ranking)).toBe(asNumber(row.rankedFraction));
  });
  test.each(golden.supportTiers)("of $differences in tiers $tiers is $supportFraction", (row) => {
    expect(support(row.differences, row.tiers)).toBeCloseTo(asNumber(row.supportFraction), 9);
  });
  test.each(golden.supportTiers)("$tiers make dominance of $differences $dominance", (row) => {
    expect(dominance(row.differences, row.tiers)).toBe(row.dominance);
  });
});

describe("weight stability, by rational arithmetic", () => {
  test.each(golden.weightStability)("of $d flips at $flip_at", (row) => {
    const flips = stabilityIntervals(row.d, row.w.map(asNumber)).map(({ flipAt }) => flipAt);
    expect(flips).toEqual(row.flip_at.map((at) => (at === null ? null : expect.closeTo(asNumber(at), 9))));
  });
  test.each(golden.weightStability)("of $d has the smallest transfer $smallest_transfer", (row) => {
    expect(smallestTransfer(row.d, row.w.map(asNumber))?.amount).toBeCloseTo(row.smallest_transfer, 8.7);
  });
});

describe("dominance", () => {
  test.each([
    [[1, 2], undefined, "always"],
    [[0, 2], undefined, "always-or-tie"],
    [[0, 0], undefined, "tie"],
    [[], undefined, "tie"],
    [[-1, 2], undefined, "mixed"],
    [[-1, 0], undefined, "never-or-tie"],
    [[-1, -2], undefined, "never"],
    [[-1, 2], [[1], [], [0]], "always"],
    [[-2, 2], [[1], [0]], "always-or-tie"],
    [[2, -2], [[1], [0]], "never-or-tie"],
    [[0.1, 0.2, -0.3], [[0], [1], [2]], "always-or-tie"],
    [[5, -9], [[0]], "always"],
    [[0.1, 0.3, -0.4], [[0], [1], [2]], "always-or-tie"], // the sum is −10⁻¹⁶ in binary
    [[-0.1, -0.3, 0.4], [[0], [1], [2]], "never-or-tie"],
    [[1e-300, 1e300], undefined, "always"],
    [[-1e-300, 1e300], undefined, "mixed"],
    [[-1e300, -1e-300], undefined, "never"],
    [[1, -1e-13], undefined, "mixed"],
    [[1, 1e-13], undefined, "always"],
    [[1e300, -1e-300], [[0], [1]], "always"],
  ] as const)("of %j in tiers %j is %s", (differences, tiers, expected) => {
    expect(
      dominance(
        [...differences],
        tiers?.map((tier) => [...tier]),
      ),
    ).toBe(expected);
  });
});

describe("support", () => {
  test("is 1 where a tie is the worst, and 0 where all is level", () => {
    expect(support([0, 2])).toBe(1);
    expect(support([-2, 2], [[1], [0]])).toBe(1);
    expect(support([1, -1, 0], [[0], [1, 2]])).toBe(1);
    expect(support([-1, 0])).toBe(0);
    expect(support([0, 0, 0])).toBe(0);
    expect(support([])).toBe(0);
  });
  test("does not depend on the unit of the differences, however huge or tiny", () => {
    for (const unit of [1e-300, 1e-9, 1e9, 1e300]) {
      expect(support([30 * unit, -20 * unit, 10 * unit, -5 * unit])).toBeCloseTo(208 / 315, 12);
    }
    expect(support([1, -1e-12, -1e-12], [[0, 1], [2]])).toBeCloseTo(1, 9);
    expect(support([1e-300, 1e300])).toBe(1);
    expect(support([-1e-300, 1e300])).toBeCloseTo(1, 12);
    expect(support([1e-300, -1e300])).toBeCloseTo(0, 12);
  });
  test("of one tier, and of a ranking, is the recursion's exact result, empty tiers or not", () => {
    expect(support([60, -20, -20, -20])).toBe(simplexShare([-20, -20, -20, 60].map((d) => d / 60)));
    const ranked = simplexShare([-30, 15, 20].map((sum, k) => sum / (k + 1) / 45));
    expect(support([-30, 45, 5], [[0], [1], [2]])).toBeCloseTo(ranked, 15);
    // The integral comes within 10⁻¹² of these, the recursion to the last bit.
    expect(support([1, -1, -1])).toBe(0.25);
    expect(support([-2, 8], [[0], [1]])).toBe(0.6);
    expect(support([-30, 45, 5], [[], [0], [1], [], [2]])).toBe(support([-30, 45, 5], [[0], [1], [2]]));
  });
  test("refuses a difference that is no number", () => {
    expect(() => support([1, Number.NaN])).toThrow(RangeError);
    expect(() => dominance([1, Number.POSITIVE_INFINITY])).toThrow("differences must be finite, got 1, Infinity");
    expect(() => smallestTransfer([1, Number.NaN], [0.5, 0.5])).toThrow("differences must be finite, got 1, NaN");
    expect(() => stabilityIntervals([1, Number.NaN], [0.5, 0.5])).toThrow("differences must be finite, got 1, NaN");
  });
});

describe("a stability interval", () => {
  test("reaches from the flip to the side on which the weight is", () => {
    expect(stabilityIntervals([10, -10], [0.75, 0.25])).toEqual([
      { low: 0.5, high: 1, flipAt: 0.5 },
      { low: 0, high: 0.5, flipAt: 0.5 },
    ]);
  });
  test("is everything where a difference, the others' sum or the others' weight is no more than rounding", () => {
    const everything = { low: 0, high: 1, flipAt: null };
    expect(stabilityIntervals([1, -1e-12], [0.5, 0.5])).toEqual([everything, everything]);
    expect(stabilityIntervals([-1, 1e-12], [0.5, 0.5])).toEqual([everything, everything]);
    expect(stabilityIntervals([1, -1], [1 - 1e-13, 1e-13])).toEqual([everything, { low: 0, high: 0.5, flipAt: 0.5 }]);
  });
  test("has no width where the weight is at the flip already", () => {
    expect(stabilityIntervals([10, -10], [0.5, 0.5])[0]).toEqual({ low: 0.5, high: 0.5, flipAt: 0.5 });
  });
  test.each([
    [
      [10, 0],
      [0.5, 0.5],
    ],
    [
      [0, 0],
      [0.5, 0.5],
    ],
    [
      [10, 20],
      [0.5, 0.5],
    ],
    [
      [10, -10],
      [1, 0],
    ],
  ])("of %j at weights %j is everything: nothing flips, or ends are ties", (differences, weights) => {
    expect(stabilityIntervals(differences, weights)[0]).toEqual({ low: 0, high: 1, flipAt: null });
  });
});

describe("the smallest transfer", () => {
  test("comes from the strongest that holds enough", () => {
    expect(smallestTransfer([40, 30, -10], [0.1, 0.6, 0.3])).toEqual({
      from: 1,
      to: 2,
      amount: expect.closeTo(19 / 40, 12),
    });
    expect(smallestTransfer([-40, -30, 10], [0.1, 0.6, 0.3])).toEqual({
      from: 1,
      to: 2,
      amount: expect.closeTo(19 / 40, 12),
    });
  });
  test("comes from the strongest also where a weaker one, earlier in the list, would do", () => {
    expect(smallestTransfer([20, 40, -30], [0.4, 0.4, 0.2])).toEqual({
      from: 1,
      to: 2,
      amount: expect.closeTo(18 / 70, 12),
    });
    expect(smallestTransfer([40, 20, 30, -30], [0.1, 0.3, 0.4, 0.2])).toMatchObject({ from: 2, to: 3 });
  });
  test("may take all that a criterion holds", () => {
    expect(smallestTransfer([10, 40, -10], [0.5, 0.3, 0.2])).toMatchObject({
      from: 1,
      amount: expect.closeTo(0.3, 12),
    });
  });
  test("is the same share of weight in any unit of the differences", () => {
    for (const unit of [1e-300, 1e300]) {
      const differences = [40, 30, -10].map((d) => d * unit);
      expect(smallestTransfer(differences, [0.1, 0.6, 0.3])?.amount).toBeCloseTo(19 / 40, 12);
      expect(stabilityIntervals([10 * unit, -10 * unit], [0.75, 0.25])[0]?.flipAt).toBe(0.5);
    }
  });
  test("goes to and from the lowest index among equals", () => {
    expect(smallestTransfer([20, 20, -40, -40], [0.4, 0.4, 0.1, 0.1])).toMatchObject({ from: 0, to: 2 });
  });
  test("takes for equals what differs by rounding only", () => {
    const noise = 1e-14;
    expect(smallestTransfer([20 - noise, 20, noise - 40, -40], [0.4, 0.4, 0.1, 0.1])).toMatchObject({ from: 0, to: 2 });
  });
  test("is none where the margin is no more than rounding", () => {
    expect(smallestTransfer([1, 0], [1e-12, 1 - 1e-12])).toBeNull();
    expect(smallestTransfer([1, 0], [2e-12, 1 - 2e-12])).toEqual({ from: 0, to: 1, amount: 2e-12 });
  });
  test("is none when all agree, none holds enough, or it is a tie", () => {
    expect(smallestTransfer([10, 10], [0.5, 0.5])).toBeNull();
    expect(smallestTransfer([10, 5], [0.5, 0.5])).toBeNull();
    expect(smallestTransfer([10, -10], [0.5, 0.5])).toBeNull();
    expect(smallestTransfer([0, 0], [0.5, 0.5])).toBeNull();
    expect(smallestTransfer([], [])).toBeNull();
    expect(smallestTransfer([0.1, 0.2, -0.3], [1 / 3, 1 / 3, 1 / 3])).toBeNull(); // 10⁻¹⁷ apart in binary
  });
});
