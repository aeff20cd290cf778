/** The standard normal quantile of 95 % intervals. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion, as shares 0–1: `successes` of `n` trials, `z` standard normal quantiles
 * wide (95 % by default). It begins at exactly 0 where nothing succeeded and ends at exactly 1 where all did. Without a
 * trial nothing is known: 0 to 1. Wilson 1927.
 */
export function wilson(successes: number, n: number, z = Z_95): [number, number] {
  if (n <= 0) return [0, 1];
  return [lowerEnd(successes / n, n, z), 1 - lowerEnd((n - successes) / n, n, z)];
}

/** (centre − half)/(1 + z²/n), written without the difference, which would leave rounding where it should be 0. */
function lowerEnd(share: number, n: number, z: number): number {
  if (share <= 0) return 0;
  const spread = (z * z) / n;
  const half = z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return share * (share / (share + spread / 2 + half));
}
