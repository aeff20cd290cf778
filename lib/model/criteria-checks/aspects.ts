import type { Aspect, CriteriaSet, RatingEntry } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import type { Problem } from "./problem.ts";

/** Shares are written with few decimals; this much is rounding, not a mistake. */
const ROUNDING = 1e-6;

/** Finds shares that do not add up, aspects without exactly one default facet, and ratings out of order. */
export function aspectProblems({ criteria }: CriteriaSet): Problem[] {
  return criteria.flatMap(({ id, aspects }, c) => {
    const path = ["criteria", c, "aspects"];
    return [
      ...shareProblems(path, id, aspects),
      ...aspects.flatMap((aspect, a) => facetProblems([...path, a, "facets"], aspect)),
    ];
  });
}

function shareProblems(path: Problem["path"], criterion: string, aspects: Aspect[]): Problem[] {
  const sum = aspects.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 100) <= ROUNDING) return [];
  const terms = aspects.map(({ share }) => share).join(" + ");
  return [{ path, message: `the shares of "${criterion}" must sum to 100; ${terms} = ${sum}` }];
}

function facetProblems(path: Problem["path"], { id, facets }: Aspect): Problem[] {
  const defaults = facets.filter(({ when }) => when === undefined);
  const problems = facets.flatMap((facet, f) =>
    FRAMEWORKS.flatMap((framework) => orderProblems([...path, f, framework], facet[framework])),
  );
  if (defaults.length === 1) return problems;
  const found = defaults.length === 0 ? "none" : defaults.map((facet) => `"${facet.id}"`).join(", ");
  const message = `"${id}" needs exactly one default facet, that is one without "when"; found ${found}`;
  return [{ path, message }, ...problems];
}

function orderProblems(path: Problem["path"], { low, best, high }: RatingEntry): Problem[] {
  if (low <= best && best <= high) return [];
  return [{ path, message: `must rise from low to best to high, not ${low}, ${best}, ${high}` }];
}
