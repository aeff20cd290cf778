import type { PerFramework } from "./framework.ts";
import type { Rating } from "./outcome.ts";

/*
 * Sums of ratings in one completion, and their hull and mean over completions. Differences (pytorch − tensorflow) are
 * taken within a completion, never between hulls.
 */

/** Both frameworks in one completion, or a sum of such. `half`: √(h_tf² + h_pt²) of the ratings' half-widths. */
export type Point = {
  tfLow: number;
  tfBest: number;
  tfHigh: number;
  ptLow: number;
  ptBest: number;
  ptHigh: number;
  half: number;
};

/**
 * Over completions: least `low`s, mean `best`s, greatest `high`s and `half`. Differences: `least` and `most` at best,
 * `bottom` and `top` with the ratings at their ends. `weight` counts the completions.
 */
export type Spread = Point & { least: number; most: number; bottom: number; top: number; weight: number };

// One function makes every point and every spread, so that they share a shape in memory: these are the hot loops.

/** A point of zeros, to be added to. */
export function zeroPoint(): Point {
  return { tfLow: 0, tfBest: 0, tfHigh: 0, ptLow: 0, ptBest: 0, ptHigh: 0, half: 0 };
}

/** The spread of a sum without terms, to be added to. */
export function zeroSpread(): Spread {
  return makeSpread(0, 0);
}

/** The spread of no completion yet. Its means are sums until `withMeans`. */
export function emptySpread(): Spread {
  return makeSpread(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
}

function makeSpread(low: number, high: number): Spread {
  const [tfLow, ptLow, least, bottom] = [low, low, low, low];
  const [tfHigh, ptHigh, most, top] = [high, high, high, high];
  return { tfLow, tfBest: 0, tfHigh, ptLow, ptBest: 0, ptHigh, half: 0, least, most, bottom, top, weight: 0 };
}

/** Adds `share` times a point to a sum, in place. */
export function addPoint(sum: Point, point: Point, share: number): void {
  sum.tfLow += share * point.tfLow;
  sum.tfBest += share * point.tfBest;
  sum.tfHigh += share * point.tfHigh;
  sum.ptLow += share * point.ptLow;
  sum.ptBest += share * point.ptBest;
  sum.ptHigh += share * point.ptHigh;
  sum.half += share * point.half;
}

/** Sets a sum back to zeros, in place. */
export function clearPoint(sum: Point): void {
  addPoint(sum, sum, -1);
}

/** Takes in a completion that stands for `weight` equal ones, in place. */
export function widen(spread: Spread, point: Point, weight: number): void {
  widenRatings(spread, point, weight, 1);
  const difference = point.ptBest - point.tfBest;
  spread.least = Math.min(spread.least, difference);
  spread.most = Math.max(spread.most, difference);
  spread.bottom = Math.min(spread.bottom, point.ptLow - point.tfHigh);
  spread.top = Math.max(spread.top, point.ptHigh - point.tfLow);
}

/** Takes in a spread with means, divided by `share`, that stands for `weight` completions, in place. */
export function widenBySpread(spread: Spread, other: Spread, weight: number, share: number): void {
  widenRatings(spread, other, weight, share);
  spread.least = Math.min(spread.least, other.least / share);
  spread.most = Math.max(spread.most, other.most / share);
  spread.bottom = Math.min(spread.bottom, other.bottom / share);
  spread.top = Math.max(spread.top, other.top / share);
}

function widenRatings(spread: Spread, point: Point, weight: number, share: number) {
  spread.tfLow = Math.min(spread.tfLow, point.tfLow / share);
  spread.ptLow = Math.min(spread.ptLow, point.ptLow / share);
  spread.tfHigh = Math.max(spread.tfHigh, point.tfHigh / share);
  spread.ptHigh = Math.max(spread.ptHigh, point.ptHigh / share);
  spread.half = Math.max(spread.half, point.half / share);
  spread.tfBest += weight * (point.tfBest / share);
  spread.ptBest += weight * (point.ptBest / share);
  spread.weight += weight;
}

/** Divides the sums of `best` into means, in place, once every completion is taken in. */
export function withMeans(spread: Spread): Spread {
  spread.tfBest /= spread.weight;
  spread.ptBest /= spread.weight;
  return spread;
}

/** Adds `share` times an independent spread, in place: extremes and means of independent completions add up. */
export function addSpread(sum: Spread, other: Spread, share: number): void {
  addPoint(sum, other, share);
  sum.least += share * other.least;
  sum.most += share * other.most;
  sum.bottom += share * other.bottom;
  sum.top += share * other.top;
}

/** Sets a sum of spreads back to zeros, in place. */
export function clearSpread(sum: Spread): void {
  addSpread(sum, sum, -1);
}

/** The ratings of both frameworks in a spread with means. */
export function ratingsOf(spread: Spread): PerFramework<Rating> {
  return {
    tensorflow: { low: spread.tfLow, best: spread.tfBest, high: spread.tfHigh },
    pytorch: { low: spread.ptLow, best: spread.ptBest, high: spread.ptHigh },
  };
}
