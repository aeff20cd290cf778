import { expect, test } from "vitest";
import { wilson } from "#lib/model/intervals.ts";
import { releasedShares } from "#lib/model/released-shares.ts";

test("a group under 10 is not shown and counts for nothing", () => {
  const shares = releasedShares([
    { key: "a", total: 60, draws: 1 },
    { key: "b", total: 40, draws: 1 },
    { key: "c", total: 7, draws: 1 },
  ]);
  expect(shares.map(({ key, shown, share }) => ({ key, shown, share }))).toEqual([
    { key: "a", shown: 60, share: 0.6 },
    { key: "b", shown: 40, share: 0.4 },
  ]);
});

test("nothing large enough is not enough data", () => {
  expect(releasedShares([{ key: "a", total: 7, draws: 1 }])).toEqual([]);
  expect(releasedShares([])).toEqual([]);
});

test("shares come from rounded figures, never from the released ones", () => {
  const shares = releasedShares([
    { key: "a", total: 61, draws: 1 },
    { key: "b", total: 38, draws: 1 },
  ]);
  expect(shares.map(({ shown }) => shown)).toEqual([60, 40]);
});

test("an interval is wider than Wilson's, and wider the more noise is in the total", () => {
  const widthAt = (draws: number) => {
    const [first] = releasedShares([
      { key: "a", total: 60, draws },
      { key: "b", total: 40, draws },
    ]);
    return first ? first.high - first.low : 0;
  };
  const [low, high] = wilson(60, 100);
  expect(widthAt(1)).toBeGreaterThan(high - low);
  expect(widthAt(10)).toBeGreaterThan(widthAt(1));
});

test("the widening follows the variance of two-sided geometric noise and of rounding to fives", () => {
  const [first] = releasedShares([
    { key: "a", total: 60, draws: 2 },
    { key: "b", total: 40, draws: 1 },
  ]);
  // Var = 2α/(1 − α)² = 7.8354… at α = e^(−1/2); 25/12 for rounding.
  const own = 2 * 7.835_396 + 25 / 12;
  const other = 7.835_396 + 25 / 12;
  const slack = (1.959963984540054 * Math.sqrt(0.4 ** 2 * own + 0.6 ** 2 * other)) / 100;
  expect(first?.low).toBeCloseTo(wilson(60, 100)[0] - slack, 6);
});

test("a lone group has all of it, and its interval stays within 0 and 1", () => {
  const [only] = releasedShares([{ key: "a", total: 20, draws: 1 }]);
  expect(only).toMatchObject({ share: 1, high: 1 });
  expect(only?.low).toBeGreaterThanOrEqual(0);
});
