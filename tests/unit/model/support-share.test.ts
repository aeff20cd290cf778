import { expect, test } from "vitest";
import { dominance, support } from "#lib/model/robustness.ts";
import { simplexShare, tieredShare } from "#lib/model/support-share.ts";
import { representativeWeights } from "#lib/model/weights.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom } from "#tests/support/random-set.ts";

test("the share of a simplex is exact under ties, zeros, and with nothing against it", () => {
  expect(simplexShare([60, -20, -20, -20])).toBeCloseTo(27 / 64, 15);
  expect(simplexShare([60, 0, -20, -20, -20])).toBeCloseTo(27 / 64, 15);
  expect(simplexShare([1, 2])).toBe(1);
});

test("one tier, and a ranking, come out of the integral as they do of the recursion", () => {
  expect(tieredShare([[0.5, -1]])).toBeCloseTo(simplexShare([0.5, -1]), 11);
  expect(tieredShare([[-0.5], [1], [0.25]])).toBeCloseTo(simplexShare([-0.5, 0.25, 0.25]), 11);
  expect(tieredShare([])).toBeCloseTo(0.5, 11);
});

/** Random differences in random tiers. */
function drawTiers(seed: number, most: number) {
  const draw = drawFrom(seed);
  const differences = Array.from({ length: 1 + draw.below(most) }, () => 5 * (draw.below(25) - 12));
  const tiers: number[][] = [[], [], []];
  differences.forEach((_, k) => {
    tiers[draw.below(3)]?.push(k);
  });
  return { draw, differences, tiers };
}

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

property("support over tiers is the mean over all rankings that respect them", (seed) => {
  const { differences, tiers } = drawTiers(seed, 5);
  const rankings = tiers.reduce<number[][]>(
    (all, tier) => all.flatMap((before) => ordersOf(tier).map((order) => [...before, ...order])),
    [[]],
  );
  const shares = rankings.map((ranking) =>
    support(
      differences,
      ranking.map((k) => [k]),
    ),
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(Math.abs(support(differences, tiers) - mean)).toBeLessThan(1e-9);
});

property("support of a side and of the other make 1, unless all differences are 0", (seed) => {
  const { differences, tiers } = drawTiers(seed, 6);
  const both =
    support(differences, tiers) +
    support(
      differences.map((d) => -d),
      tiers,
    );
  expect(Math.abs(both - (differences.every((d) => d === 0) ? 0 : 1))).toBeLessThan(1e-9);
});

property("support stays under scaling, and under any order within a tier", (seed) => {
  const { draw, differences, tiers } = drawTiers(seed, 6);
  const factor = draw.pick([0.125, 3, 1e6]);
  const share = support(differences, tiers);
  expect(
    Math.abs(
      support(
        differences.map((d) => d * factor),
        tiers,
      ) - share,
    ),
  ).toBeLessThan(1e-9);
  expect(
    support(
      differences,
      tiers.map((tier) => tier.toReversed()),
    ),
  ).toBe(share);
});

property("without a preference, a criterion without a difference leaves support as it is", (seed) => {
  const { differences } = drawTiers(seed, 8);
  expect(Math.abs(support([...differences, 0]) - support(differences))).toBeLessThan(1e-9);
});

property("dominance is support of exactly 1 or 0, and holds at the representative weights", (seed) => {
  const { differences, tiers } = drawTiers(seed, 6);
  const kind = dominance(differences, tiers);
  const weights = representativeWeights(tiers);
  const margin = differences.reduce((sum, d, k) => sum + d * (weights[k] ?? 0), 0);
  if (kind.startsWith("always")) expect([support(differences, tiers), margin > 0]).toEqual([1, true]);
  if (kind.startsWith("never")) expect([support(differences, tiers), margin < 0]).toEqual([0, true]);
});

property("raising a difference never lowers support", (seed) => {
  const { draw, differences, tiers } = drawTiers(seed, 5);
  const raised = differences.map((d) => d + 5 * draw.below(3));
  expect(support(raised, tiers)).toBeGreaterThanOrEqual(support(differences, tiers) - 1e-9);
});

test("sixteen criteria in tiers are as exact as one half must be", () => {
  const differences = Array.from({ length: 16 }, (_, k) => (k % 2 === 0 ? 10 : -10) * (1 + Math.floor(k / 2)));
  const tiers = [0, 1, 2, 3].map((tier) => [0, 1, 2, 3].map((k) => 4 * tier + k));
  const [share, mirrored] = [
    support(differences, tiers),
    support(
      differences.map((d) => -d),
      tiers,
    ),
  ];
  expect(share + mirrored).toBeCloseTo(1, 10);
});

test("twelve criteria below another cost their subsets, not their orders, of which there are 479 million", () => {
  const differences = Array.from({ length: 13 }, (_, k) => 10 - 3 * k + (k % 4) * 5);
  const tiers = [[3], [...differences.keys()].filter((k) => k !== 3)];
  const share = support(differences, tiers);
  const other = support(
    differences.map((d) => -d),
    tiers,
  );
  expect(share).toBeGreaterThan(0);
  expect(share + other).toBeCloseTo(1, 10);
});
