/**
 * Rank-order-centroid weights of `n` strictly ranked criteria, the most important first: the centroid of all weights
 * that respect the ranking, w_i = (1/n) Σ_{k=i..n} 1/k. They sum to 1. `n` of 0 gives none.
 *
 * Barron & Barrett 1996; compared with other rank weights in Roberts & Goodwin 2002.
 */
export function rankOrderCentroid(n: number): number[] {
  let tail = 0;
  const fromLast = Array.from({ length: n }, (_, position) => {
    tail += 1 / (n - position);
    return tail / n;
  });
  return fromLast.reverse();
}

/**
 * The centroid of all weights ≥ 0 summing to 1 in which no weight of a lower tier exceeds one of a higher tier: the
 * rank-order-centroid weights, averaged over the ranks that each tier covers.
 *
 * `tiers` holds criterion indexes per tier, best tier first; empty tiers are allowed. The result is indexed by
 * criterion and as long as the largest index requires; a criterion in no tier has weight 0.
 */
export function representativeWeights(tiers: number[][]): number[] {
  const ranked = tiers.flat();
  const centroid = rankOrderCentroid(ranked.length);
  const weights = Array.from({ length: Math.max(-1, ...ranked) + 1 }, () => 0);
  let rank = 0;
  for (const tier of tiers) {
    const shared = centroid.slice(rank, rank + tier.length).reduce((sum, weight) => sum + weight, 0) / tier.length;
    for (const criterion of tier) weights[criterion] = shared;
    rank += tier.length;
  }
  return weights;
}
