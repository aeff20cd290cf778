import { elementAt } from "./element.ts";
import type { IndexedAspect } from "./indexed-set.ts";
import type { Point } from "./spread.ts";

/*
 * Loops over bits and writes in place, without a closure or a list: an open multiple question asks for a thousand of
 * these per aspect.
 */

/**
 * The ratings of the facets in a mask, combined by the aspect's rule, `low`, `best` and `high` each for themselves;
 * written into `point`. Under the weakest link the half-width is that of the widest facet: the width of the minimum may
 * grow when one rating rises, and a better rating must never make a result less certain.
 */
export function combineRatings(aspect: IndexedAspect, facets: number, point: Point): void {
  if (aspect.isWeakestLink) combineByMinimum(aspect, facets, point);
  else combineByMean(aspect, facets, point);
}

function combineByMean({ facets }: IndexedAspect, mask: number, point: Point): void {
  let [tfLow, tfBest, tfHigh, tfHalf, ptLow, ptBest, ptHigh, ptHalf, count] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const { tensorflow, pytorch } = elementAt(facets, 31 - Math.clz32(rest & -rest));
    tfLow += tensorflow.low;
    tfBest += tensorflow.best;
    tfHigh += tensorflow.high;
    tfHalf += tensorflow.halfWidth;
    ptLow += pytorch.low;
    ptBest += pytorch.best;
    ptHigh += pytorch.high;
    ptHalf += pytorch.halfWidth;
    count += 1;
  }
  point.tfLow = tfLow / count;
  point.tfBest = tfBest / count;
  point.tfHigh = tfHigh / count;
  point.ptLow = ptLow / count;
  point.ptBest = ptBest / count;
  point.ptHigh = ptHigh / count;
  point.half = Math.sqrt(tfHalf * tfHalf + ptHalf * ptHalf) / count;
}

function combineByMinimum({ facets }: IndexedAspect, mask: number, point: Point): void {
  let [tfLow, tfBest, tfHigh, tfHalf, ptLow, ptBest, ptHigh, ptHalf] = [100, 100, 100, 0, 100, 100, 100, 0];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const { tensorflow, pytorch } = elementAt(facets, 31 - Math.clz32(rest & -rest));
    tfLow = Math.min(tfLow, tensorflow.low);
    tfBest = Math.min(tfBest, tensorflow.best);
    tfHigh = Math.min(tfHigh, tensorflow.high);
    tfHalf = Math.max(tfHalf, tensorflow.halfWidth);
    ptLow = Math.min(ptLow, pytorch.low);
    ptBest = Math.min(ptBest, pytorch.best);
    ptHigh = Math.min(ptHigh, pytorch.high);
    ptHalf = Math.max(ptHalf, pytorch.halfWidth);
  }
  point.tfLow = tfLow;
  point.tfBest = tfBest;
  point.tfHigh = tfHigh;
  point.ptLow = ptLow;
  point.ptBest = ptBest;
  point.ptHigh = ptHigh;
  point.half = Math.sqrt(tfHalf * tfHalf + ptHalf * ptHalf);
}
