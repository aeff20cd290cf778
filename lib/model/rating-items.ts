import type { Aspect, CriteriaSet, Criterion, Facet, RatingEntry } from "./criteria-set.ts";
import { FRAMEWORKS, type Framework } from "./framework.ts";

/** Where a rating stands in its set: three ids and the framework. */
export type RatingPlace = { criterion: string; aspect: string; facet: string; framework: Framework };

/** A rating together with everything around it that gives it meaning. */
export type RatingItem = {
  anchor: string;
  criterion: Criterion;
  aspect: Aspect;
  facet: Facet;
  framework: Framework;
  rating: RatingEntry;
};

/**
 * The fragment that leads to a rating on its set's page, and its identity when two sets are compared.
 * Ids hold no underscore, so the parts can't run into each other.
 */
export function ratingAnchor({ criterion, aspect, facet, framework }: RatingPlace): string {
  return [criterion, aspect, facet, framework].join("_");
}

/** Every rating of a set in the order of the document, TensorFlow's and PyTorch's of a facet together. */
export function ratingItems(set: Pick<CriteriaSet, "criteria">): RatingItem[] {
  return set.criteria.flatMap((criterion) =>
    criterion.aspects.flatMap((aspect) =>
      aspect.facets.flatMap((facet) =>
        FRAMEWORKS.map((framework) => {
          const place = { criterion: criterion.id, aspect: aspect.id, facet: facet.id, framework };
          return { anchor: ratingAnchor(place), criterion, aspect, facet, framework, rating: facet[framework] };
        }),
      ),
    ),
  );
}

/** The rating behind an anchor of the set, or undefined when there is none. */
export function findRating(set: Pick<CriteriaSet, "criteria">, anchor: string): RatingItem | undefined {
  return ratingItems(set).find((item) => item.anchor === anchor);
}
