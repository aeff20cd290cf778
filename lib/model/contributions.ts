import type { Assessment } from "./assessment.ts";
import { elementAt } from "./element.ts";
import type { IndexedSet } from "./indexed-set.ts";
import type { AspectValue } from "./memo.ts";
import type { AspectContribution, Contribution } from "./outcome.ts";
import { ratingsOf } from "./spread.ts";

/** What each criterion that did not vanish brings to the fits, and each of its aspects, in the order of the document. */
export function contributionsOf({ set }: IndexedSet, assessment: Assessment): Contribution[] {
  const { criteria, weighting, differences } = assessment;
  return set.criteria.flatMap(({ id, aspects }) => {
    const position = criteria.findIndex((criterion) => criterion.id === id);
    const criterion = criteria[position];
    if (!criterion) return [];
    const { spread, aspects: values } = criterion.value;
    const share = values.reduce((sum, { aspect }) => sum + aspect.share, 0);
    return {
      criterion: id,
      tier: elementAt(weighting.tierOf, position),
      weight: elementAt(weighting.weights, position),
      ...ratingsOf(spread),
      difference: elementAt(differences, position),
      differenceRange: { low: spread.bottom, high: spread.top },
      aspects: aspects.flatMap((aspect) => {
        const value = values.find((candidate) => candidate.aspect.id === aspect.id);
        return value ? aspectContribution(value, share) : [];
      }),
    };
  });
}

function aspectContribution({ aspect, spread, facets }: AspectValue, shares: number): AspectContribution {
  return {
    aspect: aspect.id,
    share: (100 * aspect.share) / shares,
    facets: aspect.facets.filter((_, bit) => ((facets >>> bit) & 1) === 1).map((facet) => facet.id),
    ...ratingsOf(spread),
    difference: spread.ptBest - spread.tfBest,
  };
}
