import type { ScorableSet } from "#lib/model/scorable-set.ts";

/** Every place where the two are rated differently, whatever the answers. */
export function allGaps(set: ScorableSet) {
  return set.criteria.map(({ id, aspects }) => ({
    criterion: id,
    facets: aspects.flatMap(({ facets }) =>
      facets.map(({ label, tensorflow, pytorch }) => ({ label, difference: pytorch.best - tensorflow.best })),
    ),
  }));
}
