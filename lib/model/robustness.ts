import { elementAt } from "./element.ts";
import type { Dominance } from "./outcome.ts";
import { simplexShare, tieredShare } from "./support-share.ts";

/*
 * How far a result depends on the weights, exactly. Differences are pytorch − tensorflow per criterion; tiers hold
 * criterion indexes, best tier first, and a criterion in no tier carries no weight. Without tiers all criteria are in
 * one. Every function throws a RangeError for a difference that is not finite.
 */

/** Sums this much smaller than what they are made of are rounding, not a result. */
const ROUNDING = 1e-12;

/**
 * Share (0–1) of all weights consistent with the tiers under which the weighted sum of differences is positive.
 * Exactly 1 or 0 where one side cannot lose; 0 when every difference is 0, or there is none.
 */
export function support(differences: number[], tiers?: number[][]): number {
  switch (dominance(differences, tiers)) {
    case "always":
    case "always-or-tie":
      return 1;
    case "mixed":
      return mixedShare(scaledTiers(differences, tiers));
    default:
      return 0;
  }
}

function mixedShare(tiers: readonly (readonly number[])[]): number {
  const isRanking = tiers.every((tier) => tier.length === 1);
  if (tiers.length === 1 || isRanking) {
    const share = simplexShare(isRanking ? runningMeans(tiers.flat()) : tiers.flat());
    return Math.min(1, Math.max(0, share));
  }
  return Math.min(1, Math.max(0, tieredShare(tiers)));
}

/** The weights of a ranking are a simplex whose corners give each of the first k criteria the weight 1/k. */
function runningMeans(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((d, position) => {
    sum += d;
    return sum / (position + 1);
  });
}

/**
 * Tiers of differences, none of them empty, each sorted, in units of the largest; all zeros stay zeros, and nothing else
 * becomes one: what is too small beside the largest keeps its sign.
 */
function scaledTiers(differences: number[], tiers: number[][] | undefined): number[][] {
  const indexes = tiers ?? [[...differences.keys()]];
  const weighed = indexes.filter((tier) => tier.length > 0).map((tier) => tier.map((k) => elementAt(differences, k)));
  const unit = largestOf(weighed.flat());
  const inUnits = (d: number) => d / unit || Math.sign(d) * Number.MIN_VALUE;
  return weighed.map((tier) => tier.map(inUnits).sort((a, b) => a - b));
}

/** The size of the largest difference; 1 when all are 0, so that they stay so. */
function largestOf(differences: readonly number[]): number {
  const largest = differences.reduce((max, d) => Math.max(max, Math.abs(d)), 0);
  if (!Number.isFinite(largest)) throw new RangeError(`differences must be finite, got ${differences.join(", ")}`);
  return largest || 1;
}

/**
 * Whether a positive sum is certain: from the smallest and the largest mean of the differences over all sets of
 * criteria closed upwards in the tier order, which are the corners of the set of weights.
 */
export function dominance(differences: number[], tiers?: number[][]): Dominance {
  const scaled = scaledTiers(differences, tiers);
  const smallest = smallestSum(scaled);
  const largest = -smallestSum(scaled.map((tier) => tier.map((d) => -d).reverse()));
  if (smallest > 0) return "always";
  if (largest < 0) return "never";
  if (smallest < 0 && largest > 0) return "mixed";
  if (smallest === largest) return "tie";
  return smallest === 0 ? "always-or-tie" : "never-or-tie";
}

/**
 * Greedy within a tier: with everything above taken in, add the tier's differences in rising order. The sum has the
 * sign of the mean, which is all that counts here. Differences that cancel leave 0. Nothing to add: 0.
 */
function smallestSum(tiers: readonly (readonly number[])[]): number {
  let sum = 0;
  let size = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const d of tiers.flat()) {
    sum += d;
    size += Math.abs(d);
    smallest = Math.min(smallest, Math.abs(sum) > ROUNDING * size ? sum : 0);
  }
  return Number.isFinite(smallest) ? smallest : 0;
}

/**
 * For each criterion, the weight at which the sign of the weighted sum flips when the other weights keep their
 * proportions (`flipAt`), and the interval of its weight in which the sign stays (`low` to `high`, within 0–1).
 * `flipAt` is null, and the interval 0 to 1, where no weight flips it or 0 or 1 is merely a tie.
 */
export function stabilityIntervals(
  differences: number[],
  weights: number[],
): { low: number; high: number; flipAt: number | null }[] {
  const unit = largestOf(differences);
  const scaled = differences.map((d) => d / unit);
  return scaled.map((d, k) => {
    const weight = elementAt(weights, k);
    const others = 1 - weight;
    const rest = scaled.reduce((sum, other, i) => (i === k ? sum : sum + elementAt(weights, i) * other), 0) / others;
    const isFlip = Math.min(d, rest) < -ROUNDING && Math.max(d, rest) > ROUNDING && others > ROUNDING;
    if (!isFlip) return { low: 0, high: 1, flipAt: null };
    const flipAt = rest / (rest - d);
    if (Math.abs(weight - flipAt) <= ROUNDING) return { low: flipAt, high: flipAt, flipAt };
    return weight < flipAt ? { low: 0, high: flipAt, flipAt } : { low: flipAt, high: 1, flipAt };
  });
}

/**
 * The smallest amount of weight (0–1) that brings about a tie when moved from one criterion to another: to the one
 * worst for the leader, from the first in falling order of advantage that holds enough. Null when none holds enough
 * or the result is a tie already. Ties go to the lowest index.
 */
export function smallestTransfer(
  differences: number[],
  weights: number[],
): { from: number; to: number; amount: number } | null {
  const unit = largestOf(differences);
  const scaled = differences.map((d) => d / unit);
  const margin = scaled.reduce((sum, d, k) => sum + elementAt(weights, k) * d, 0);
  if (Math.abs(margin) <= ROUNDING) return null;
  const signed = scaled.map((d) => Math.sign(margin) * d);
  // On a grid, so that rounding makes no difference between equals.
  const ranks = signed.map((d) => Math.round(d / ROUNDING));
  const order = [...ranks.keys()].sort((a, b) => elementAt(ranks, b) - elementAt(ranks, a));
  const to = ranks.indexOf(Math.min(...ranks));
  const amountFrom = (from: number) => Math.abs(margin) / (elementAt(signed, from) - elementAt(signed, to));
  const from = order.find((giver) => amountFrom(giver) <= elementAt(weights, giver) + ROUNDING);
  return from === undefined ? null : { from, to, amount: amountFrom(from) };
}
