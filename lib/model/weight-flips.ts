import type { Assessment } from "./assessment.ts";
import { elementAt } from "./element.ts";
import type { Outcome, StabilityInterval, Transfer } from "./outcome.ts";
import { smallestTransfer, stabilityIntervals } from "./robustness.ts";
import type { ScorableSet } from "./scorable-set.ts";

/**
 * What would flip the result among the criteria that carry weight: the smallest shift between two of them, and the
 * range of each in document order.
 */
export function weightFlips(
  set: ScorableSet,
  { criteria, weighting, differences }: Assessment,
): Omit<Outcome["flips"], "answers"> {
  const weighed = weighting.tiers.flat().sort((a, b) => a - b);
  const ids = weighed.map((k) => elementAt(criteria, k).id);
  const d = weighed.map((k) => elementAt(differences, k));
  const weights = weighed.map((k) => elementAt(weighting.weights, k));
  const shift = smallestTransfer(d, weights);
  const transfer: Transfer | null = shift && {
    from: elementAt(ids, shift.from),
    to: elementAt(ids, shift.to),
    amount: shift.amount,
  };
  const intervals = stabilityIntervals(d, weights);
  const stability: StabilityInterval[] = set.criteria.flatMap(({ id }) => {
    const k = ids.indexOf(id);
    return k < 0 ? [] : { criterion: id, weight: elementAt(weights, k), ...elementAt(intervals, k) };
  });
  return { transfer, stability };
}
