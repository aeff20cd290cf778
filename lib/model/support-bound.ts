import { elementAt } from "./element.ts";

/** Mean and variance of a weighted sum of differences over all weights that respect some tiers. */
export type SumMoments = { mean: number; variance: number };

/**
 * Mean and variance of Σ w_i d_i, w uniform on the weights that respect the tiers (criterion indexes, best tier first).
 *
 * In a strict ranking the weights are a simplex, so the sum is Σ λ_m y_m with λ uniform and y_m the mean of the first m
 * differences: E[sum²] = (Σ y_m² + (Σ y_m)²)/(n(n + 1)). Within a tier all orders are equally likely, so the first m of
 * its s members are a random sample without replacement: the sums of the first m and of the first l ≥ m have the
 * covariance v·m·(s − l)/(s − 1), v the variance of the members. O(n²) per tier. No weights: 0 and 0.
 */
export function sumMoments(differences: readonly number[], tiers: readonly (readonly number[])[]): SumMoments {
  let n = 0;
  let total = 0;
  let sumOfMeans = 0;
  let sumOfSquares = 0;
  let variance = 0;
  for (const tier of tiers) {
    const size = tier.length;
    const members = tier.map((k) => elementAt(differences, k));
    const own = members.reduce((sum, d) => sum + d, 0);
    const spread = members.reduce((sum, d) => sum + (d - own / size) ** 2, 0) / (size * Math.max(1, size - 1));
    for (let m = 1; m <= size; m += 1) {
      const mean = (total + (m * own) / size) / (n + m);
      const ofFirst = (spread * m * (size - m)) / (n + m) ** 2;
      sumOfMeans += mean;
      sumOfSquares += mean ** 2 + ofFirst;
      variance += ofFirst;
      for (let l = m + 1; l < size; l += 1) variance += (2 * spread * m * (size - l)) / ((n + m) * (n + l));
    }
    n += size;
    total += own;
  }
  if (n === 0) return { mean: 0, variance: 0 };
  const mean = sumOfMeans / n;
  const square = (sumOfSquares + variance + sumOfMeans ** 2) / (n * (n + 1));
  return { mean, variance: Math.max(0, square - mean ** 2) };
}

/**
 * A share (0–1) of the weights under which the sum is certainly positive, from its mean and variance alone; 0 where
 * they promise nothing. The sum is a linear image of a uniform distribution on a convex body, so its density has one
 * peak, and the one-sided inequality of Vysochanskij and Petunin holds (Mercadier & Strobel 2021).
 */
export function leastSupport({ mean, variance }: SumMoments): number {
  if (mean <= 0) return 0;
  const ratio = variance / (variance + mean ** 2);
  return 1 - Math.max((4 / 9) * ratio, (4 / 3) * ratio - 1 / 3);
}
