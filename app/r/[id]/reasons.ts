import type { CriteriaSet, Facet } from "#lib/model/criteria-set.ts";
import type { AspectContribution } from "#lib/model/outcome.ts";

/** The facets behind an aspect's rating, out of the set that the result names; ids that it doesn't hold are left out. */
export function reasonsOf(set: CriteriaSet, criterion: string, contribution: AspectContribution): Facet[] {
  const aspect = set.criteria
    .find((entry) => entry.id === criterion)
    ?.aspects.find((entry) => entry.id === contribution.aspect);
  return aspect?.facets.filter((facet) => contribution.facets.includes(facet.id)) ?? [];
}
