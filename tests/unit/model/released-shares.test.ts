import { expect, test } from "vitest";
import { twoSidedGeometric } from "#lib/model/disclosure.ts";
import { wilson } from "#lib/model/intervals.ts";
import { releasedRate } from "#lib/model/released-shares.ts";
import { seeded } from "#tests/support/seeded.ts";

const rate = (part: number, rest: number, draws = 1) => releasedRate({ total: part, draws }, { total: rest, draws });

test("a part under 10 is withheld, whether few or none", () => {
  expect(rate(7, 40)).toBeNull();
  expect(rate(0, 40)).toBeNull();
  expect(rate(-3, 40)).toBeNull();
});

test("a whole under 10 is withheld, though noise makes its part larger", () => {
  expect(rate(12, -9)).toBeNull();
});

test("a rest that is too small to be shown counts all the same", () => {
  expect(rate(60, 5)).toMatchObject({ shown: 60, n: 65 });
});

test("shares come from rounded figures, never from the released ones", () => {
  expect(rate(61, 38)).toMatchObject({ shown: 60, n: 100, share: 0.6 });
});

test("noise that makes a part larger than its whole gives all of it, within 0 and 1", () => {
  const all = rate(20, -6);
  expect(all).toMatchObject({ share: 1, high: 1 });
  expect(all?.low).toBeGreaterThanOrEqual(0);
});

test("the widening follows the variance of two-sided geometric noise and of rounding to fives", () => {
  const widened = releasedRate({ total: 60, draws: 2 }, { total: 40, draws: 1 });
  // Var = 2α/(1 − α)² = 7.8354… at α = e^(−1/2); 25/12 for rounding.
  const own = 2 * 7.835_396 + 25 / 12;
  const other = 7.835_396 + 25 / 12;
  const slack = (1.959963984540054 * Math.sqrt(0.4 ** 2 * own + 0.6 ** 2 * other)) / 100;
  expect(widened?.low).toBeCloseTo(wilson(60, 100)[0] - slack, 6);
});

/** Mean error of the published share, and how often the interval holds the true one, when 40 % of n have it. */
function utilityAt(n: number): { error: number; covered: number; width: number } {
  const uniform = seeded(n);
  const runs = 2000;
  let [error, covered, width] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    let part = 0;
    for (let one = 0; one < n; one++) if (uniform() <= 0.4) part++;
    const found = rate(part + twoSidedGeometric(uniform), n - part + twoSidedGeometric(uniform));
    if (!found) throw new Error("40 of 100 are shown");
    error += Math.abs(found.share - part / n) / runs;
    width += (found.high - found.low) / runs;
    covered += found.low <= 0.4 && found.high >= 0.4 ? 1 / runs : 0;
  }
  return { error, covered, width };
}

test.each([
  [100, 0.035],
  [1000, 0.0035],
  [10_000, 0.000_35],
])("at %i results noise and rounding shift a share by less than %f, and the interval holds the truth", (n, limit) => {
  const { error, covered, width } = utilityAt(n);
  expect(error).toBeLessThan(limit);
  expect(covered).toBeGreaterThan(0.95);
  expect(width).toBeLessThan(4 / Math.sqrt(n));
});
