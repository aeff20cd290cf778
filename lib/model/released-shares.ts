import { EPSILON, ROUNDING, shownTotal } from "./disclosure.ts";
import { wilson } from "./intervals.ts";

/** A released group: its noisy total, and the number of noise draws that this total is a sum of. */
export type ReleasedGroup<K extends string> = { key: K; total: number; draws: number };

/** What may be shown of a group: its rounded size, and its share of all shown groups with a 95 % interval (0–1). */
export type ReleasedShare<K extends string> = { key: K; shown: number; share: number; low: number; high: number };

const Z = 1.959963984540054;
const NOISE_VARIANCE = (2 * Math.exp(-EPSILON)) / (1 - Math.exp(-EPSILON)) ** 2;
const ROUNDING_VARIANCE = ROUNDING ** 2 / 12;

/**
 * Shares of groups that exclude one another, from released totals alone. Groups too small to be shown are left out and
 * count for nothing; an empty answer means that there is not enough data.
 *
 * Each interval is Wilson's on the shown figures, widened on both sides by 1.96 standard deviations of what noise and
 * rounding do to the share: with share p, size n and variances v, that is √((1 − p)² v_own + p² Σ v_others) / n. Of a
 * total made of k draws of two-sided geometric noise the variance is k · 2α/(1 − α)² with α = e^(−ε), plus that of
 * rounding to fives.
 */
export function releasedShares<K extends string>(groups: readonly ReleasedGroup<K>[]): ReleasedShare<K>[] {
  const shown = groups.flatMap(({ key, total, draws }) => {
    const size = shownTotal(total);
    return size === null ? [] : [{ key, size, variance: draws * NOISE_VARIANCE + ROUNDING_VARIANCE }];
  });
  const n = shown.reduce((sum, group) => sum + group.size, 0);
  const variance = shown.reduce((sum, group) => sum + group.variance, 0);
  return shown.map((group) => {
    const share = group.size / n;
    const others = variance - group.variance;
    const slack = (Z * Math.sqrt((1 - share) ** 2 * group.variance + share ** 2 * others)) / n;
    const [low, high] = wilson(group.size, n);
    return { key: group.key, shown: group.size, share, low: Math.max(0, low - slack), high: Math.min(1, high + slack) };
  });
}
