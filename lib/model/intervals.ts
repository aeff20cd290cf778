/** The standard normal quantile of 95 % intervals. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion, as shares 0–1: `successes` of `n` trials, `z` standard normal quantiles
 * wide (95 % by default). Without a trial nothing is known: 0 to 1. Wilson 1927.
 */
export function wilson(successes: number, n: number, z = Z_95): [number, number] {
  if (n <= 0) return [0, 1];
  const share = successes / n;
  const spread = (z * z) / n;
  const centre = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return [Math.max(0, (centre - half) / (1 + spread)), Math.min(1, (centre + half) / (1 + spread))];
}
