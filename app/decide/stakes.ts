/** Criterion → what the two frameworks differ in there, the most telling first. A criterion absent is not weighed. */
export type Stakes = Record<string, string[]>;

type Gap = { criterion: string; facets: readonly { label: string; difference: number }[] };

/** Differences below this many points mean nothing (the model's rubric), so they are not named as a gap. */
const SMALLEST_MEANINGFUL = 5;

/** How many differences a row names; more than two are not weighed but skipped. */
const NAMED = 2;

/** Names, per criterion, where the two differ, in the model's order; never which of the two is ahead. */
export function stakesFrom(gaps: readonly Gap[]): Stakes {
  return Object.fromEntries(gaps.map(({ criterion, facets }) => [criterion, labelsOf(facets)]));
}

function labelsOf(facets: Gap["facets"]): string[] {
  const telling = facets.filter((facet) => Math.abs(facet.difference) >= SMALLEST_MEANINGFUL);
  return [...new Set(telling.map((facet) => facet.label))].slice(0, NAMED);
}
