import type { Aspect, CriteriaSet, Criterion, Facet } from "./criteria-set.ts";
import type { Framework, PerFramework } from "./framework.ts";
import { MEANINGFUL_DIFFERENCE } from "./framework-points.ts";

/** A facet and the difference of its best estimates, pytorch − tensorflow, in points. */
export type FacetDifference = { criterion: Criterion; aspect: Aspect; facet: Facet; difference: number };

/** Where in a criterion each framework is ahead (largest lead first) and where nothing that means anything divides them. */
export type CriterionSides = { criterion: Criterion; ahead: PerFramework<FacetDifference[]>; even: FacetDifference[] };

/** The framework ahead in a facet, or null when the difference is smaller than the smallest that means anything. */
export function leaderOf(difference: number): Framework | null {
  if (Math.abs(difference) < MEANINGFUL_DIFFERENCE) return null;
  return difference > 0 ? "pytorch" : "tensorflow";
}

function differencesOf(criterion: Criterion): FacetDifference[] {
  return criterion.aspects.flatMap((aspect) =>
    aspect.facets.map((facet) => {
      return { criterion, aspect, facet, difference: facet.pytorch.best - facet.tensorflow.best };
    }),
  );
}

/** Sorts the facets of every criterion by who is ahead in them, criteria in the order of the set. */
export function sideBySide(set: Pick<CriteriaSet, "criteria">): CriterionSides[] {
  return set.criteria.map((criterion) => {
    const facets = differencesOf(criterion).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    const of = (leader: Framework | null) => facets.filter(({ difference }) => leaderOf(difference) === leader);
    return { criterion, ahead: { tensorflow: of("tensorflow"), pytorch: of("pytorch") }, even: of(null) };
  });
}
