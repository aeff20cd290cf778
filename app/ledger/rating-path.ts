import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";

/** Where a rating stands in its YAML document, for somebody who looks for it in the file. */
export function ratingPath(set: CriteriaSet, { criterion, aspect, facet, framework }: RatingItem): string {
  return `prisma/criteria/${set.version}.yaml, criteria: ${criterion.id}, aspects: ${aspect.id}, facets: ${facet.id}, ${framework}`;
}
