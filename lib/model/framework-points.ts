import type { CriteriaSet } from "./criteria-set.ts";
import { type Framework, rivalOf } from "./framework.ts";
import { type RatingItem, ratingItems } from "./rating-items.ts";

/** From the rubric: 75 is officially supported, complete and widely used; 45 is workable with third parts or caveats. */
export const STRONG_FROM = 75;
export const WEAK_TO = 45;

/** The smallest difference of two ratings that means anything, in points. */
export const MEANINGFUL_DIFFERENCE = 5;

/** A rating and how far it lies ahead of the other framework's (negative: behind). */
export type FrameworkPoint = { item: RatingItem; lead: number };

export type FrameworkPoints = { strong: FrameworkPoint[]; weak: FrameworkPoint[] };

function firstOfEachAspect(points: readonly FrameworkPoint[]): FrameworkPoint[] {
  const aspects = points.map(({ item }) => item.aspect);
  return points.filter(({ item }, index) => aspects.indexOf(item.aspect) === index);
}

/**
 * The strong and weak points of one framework by its own ratings, not by comparison: `strong` holds the best estimates
 * from 75 up, highest first, `weak` those up to 45, lowest first. Equal estimates: the larger distance from the other
 * framework first, then the order of the set. Of each aspect only its first is kept, so that one subject does not fill
 * the list, and at most `limit` in all.
 */
export function frameworkPoints(
  set: Pick<CriteriaSet, "criteria">,
  framework: Framework,
  limit: number,
): FrameworkPoints {
  const points = ratingItems(set)
    .filter((item) => item.framework === framework)
    .map((item) => ({ item, lead: item.rating.best - item.facet[rivalOf(framework)].best }));
  const strong = points
    .filter(({ item }) => item.rating.best >= STRONG_FROM)
    .sort((a, b) => b.item.rating.best - a.item.rating.best || b.lead - a.lead);
  const weak = points
    .filter(({ item }) => item.rating.best <= WEAK_TO)
    .sort((a, b) => a.item.rating.best - b.item.rating.best || a.lead - b.lead);
  return { strong: firstOfEachAspect(strong).slice(0, limit), weak: firstOfEachAspect(weak).slice(0, limit) };
}
