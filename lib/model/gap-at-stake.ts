import type { Answers, CriterionId } from "./answers.ts";
import { assess } from "./assessment.ts";
import { elementAt } from "./element.ts";
import { indexSet } from "./indexed-set.ts";
import { newMemo } from "./memo.ts";
import { compareIds } from "./question-index.ts";
import type { ScorableSet } from "./scorable-set.ts";

/** A facet that applies, and its difference (pytorch − tensorflow) in points at best. */
export type FacetGap = { aspect: string; facet: string; label: string; difference: number };
export type GapAtStake = { criterion: CriterionId; facets: FacetGap[]; difference: number };

/**
 * What a person weighs when stating how much a criterion matters: per criterion that has not vanished, in document
 * order, the difference between the frameworks (pytorch − tensorflow, in points), and the facets that apply to the
 * answers, or may, the one that moves the criterion most first.
 */
export function gapsAtStake(set: ScorableSet, answers: Answers): GapAtStake[] {
  const assessment = assess(indexSet(set), answers, newMemo());
  return set.criteria.flatMap(({ id }) => {
    const position = assessment.criteria.findIndex((criterion) => criterion.id === id);
    const criterion = assessment.criteria[position];
    if (!criterion) return [];
    const gaps = criterion.value.aspects.flatMap(({ aspect, facets }) => {
      const applied = aspect.facets.filter((_, bit) => ((facets >>> bit) & 1) === 1);
      return applied.map((facet) => {
        const difference = facet.pytorch.best - facet.tensorflow.best;
        const gap = { aspect: aspect.id, facet: facet.id, label: facet.label, difference };
        return { gap, size: (aspect.share * Math.abs(difference)) / applied.length };
      });
    });
    gaps.sort(
      (a, b) => b.size - a.size || compareIds(a.gap.aspect, b.gap.aspect) || compareIds(a.gap.facet, b.gap.facet),
    );
    return {
      criterion: id,
      facets: gaps.map(({ gap }) => gap),
      difference: elementAt(assessment.differences, position),
    };
  });
}
