import type { IndexedAspect } from "./indexed-set.ts";
import type { FacetRating } from "./ratings.ts";
import type { Point } from "./spread.ts";

/**
 * The ratings of the facets in a mask, combined by the aspect's rule, `low`, `best` and `high` each for themselves.
 * Under the weakest link the half-width is that of the widest facet: the width of the minimum may grow when one
 * rating rises, and a better rating must never make a result less certain.
 */
export function combinedPoint(aspect: IndexedAspect, facets: number): Point {
  const applied = aspect.facets.filter((_, bit) => ((facets >>> bit) & 1) === 1);
  const of = (ratings: readonly FacetRating[]) => {
    const least = (key: "low" | "best" | "high") => Math.min(...ratings.map((rating) => rating[key]));
    const mean = (key: "low" | "best" | "high" | "halfWidth") => {
      return ratings.reduce((sum, rating) => sum + rating[key], 0) / ratings.length;
    };
    if (!aspect.isWeakestLink)
      return { low: mean("low"), best: mean("best"), high: mean("high"), half: mean("halfWidth") };
    const half = Math.max(...ratings.map((rating) => rating.halfWidth));
    return { low: least("low"), best: least("best"), high: least("high"), half };
  };
  const tf = of(applied.map((facet) => facet.tensorflow));
  const pt = of(applied.map((facet) => facet.pytorch));
  return {
    tfLow: tf.low,
    tfBest: tf.best,
    tfHigh: tf.high,
    ptLow: pt.low,
    ptBest: pt.best,
    ptHigh: pt.high,
    half: Math.sqrt(tf.half * tf.half + pt.half * pt.half),
  };
}
