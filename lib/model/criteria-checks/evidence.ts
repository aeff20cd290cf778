import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import type { Problem } from "./problem.ts";

/** Finds citations of evidence that the set does not hold, and evidence cited twice in one place. Uncited evidence is fine. */
export function evidenceProblems(set: CriteriaSet): Problem[] {
  const known = new Set(set.evidence.map(({ id }) => id));
  return citationsOf(set).flatMap(({ path, ids }) =>
    ids.flatMap((id, index) => {
      const at = [...path, index];
      if (!known.has(id)) return [{ path: at, message: `there is no evidence "${id}"` }];
      return ids.indexOf(id) < index ? [{ path: at, message: `the evidence "${id}" is cited twice here` }] : [];
    }),
  );
}

function citationsOf({ criteria, dealbreakers, advice, trends }: CriteriaSet) {
  const ratings = criteria.flatMap(({ aspects }, c) =>
    aspects.flatMap(({ facets }, a) =>
      facets.flatMap((facet, f) =>
        FRAMEWORKS.map((framework) => ({
          path: ["criteria", c, "aspects", a, "facets", f, framework, "evidence"],
          ids: facet[framework].evidence,
        })),
      ),
    ),
  );
  const others = Object.entries({ dealbreakers, advice, trends }).flatMap(([key, items]) =>
    items.map(({ evidence }, index) => ({ path: [key, index, "evidence"], ids: evidence })),
  );
  return [...ratings, ...others];
}
