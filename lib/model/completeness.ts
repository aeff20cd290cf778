import { type Assessment, weightedSum } from "./assessment.ts";
import { elementAt } from "./element.ts";
import type { IndexedSet } from "./indexed-set.ts";
import type { Completeness } from "./outcome.ts";
import { isOpen } from "./situation.ts";

/** How much the outcome rests on. Stands beside the verdict and never enters the fit. */
export function completenessOf({ set, index }: IndexedSet, assessment: Assessment): Completeness {
  const { situation, criteria, weighting } = assessment;
  const asked = set.questions.flatMap(({ id }) => {
    const position = index.positions.get(id);
    if (position === undefined || situation.visibility[position] === "never") return [];
    return elementAt(index.questions, position).isScored ? position : [];
  });
  const open = asked.filter((position) => isOpen(situation, position));
  const isFresh = ({ value }: Assessment["criteria"][number]) => {
    return value.aspects.every(({ aspect, facets }) => {
      return aspect.facets.every((facet, bit) => {
        return ((facets >>> bit) & 1) === 0 || (facet.tensorflow.isFresh && facet.pytorch.isFresh);
      });
    });
  };
  const widths = criteria.map(
    ({ value: { spread } }) => (spread.tfHigh - spread.tfLow + (spread.ptHigh - spread.ptLow)) / 2,
  );
  return {
    answered: asked.length - open.length,
    asked: asked.length,
    open: open.map((position) => elementAt(index.questions, position).id),
    freshCriteria: criteria.filter(isFresh).length,
    criteria: criteria.length,
    meanWidth: weightedSum(weighting.weights, widths),
  };
}
