import { EPSILON, ROUNDING, shownTotal } from "./disclosure.ts";
import { wilson, Z_95 } from "./intervals.ts";

/** A released total, and the number of noise draws that it is a sum of. */
export type ReleasedGroup = { total: number; draws: number };

const NOISE_VARIANCE = (2 * Math.exp(-EPSILON)) / (1 - Math.exp(-EPSILON)) ** 2;
const ROUNDING_VARIANCE = ROUNDING ** 2 / 12;

/** A released part of a released whole, as it may be shown. `n`: the shown whole. */
export type ReleasedRate = { shown: number; n: number; share: number; low: number; high: number };

/**
 * How large a part is of a whole, from released totals alone; the rest counts too even if it is too small to be shown.
 * Null, "not enough data", when the part or the whole is too small.
 *
 * The interval is Wilson's on the shown figures, widened on both sides by 1.96 standard deviations of what noise and
 * rounding do to the share: with share p, size n and variances v that is √((1 − p)² v_part + p² v_rest) / n. Of a total
 * made of k draws of two-sided geometric noise the variance is k · 2α/(1 − α)² with α = e^(−ε); both also carry that of
 * rounding to fives.
 */
export function releasedRate(part: ReleasedGroup, rest: ReleasedGroup): ReleasedRate | null {
  const shown = shownTotal(part.total);
  const whole = shownTotal(part.total + rest.total);
  if (shown === null || whole === null) return null;
  const n = Math.max(shown, whole);
  const share = shown / n;
  const slack = (Z_95 * Math.sqrt((1 - share) ** 2 * varianceOf(part) + share ** 2 * varianceOf(rest))) / n;
  const [low, high] = wilson(shown, n);
  return { shown, n, share, low: Math.max(0, low - slack), high: Math.min(1, high + slack) };
}

function varianceOf({ draws }: ReleasedGroup): number {
  return draws * NOISE_VARIANCE + ROUNDING_VARIANCE;
}
