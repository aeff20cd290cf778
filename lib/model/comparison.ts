import { elementAt } from "./element.ts";
import { prometheeII, topsis, weightedSum } from "./methods.ts";
import type { MethodResult } from "./outcome.ts";

/** Closer than this, a method sees no winner. */
const TIE = 1e-9;

/**
 * What other methods say of the same ratings, beside the headline (the weighted sum on anchored scales, first in the
 * list). `tensorflow` and `pytorch` are points per criterion at best, 0–100. Without criteria every method ties.
 */
export function compareMethods(tensorflow: number[], pytorch: number[], weights: number[]): MethodResult[] {
  const matrix = levelled(tensorflow, pytorch);
  const scale = { best: 100, worst: 0 };
  const results: [MethodResult["method"], number[]][] = [
    ["weighted-sum", weightedSum(matrix, weights)],
    ["weighted-sum-minmax", weightedSum(matrix, weights, { normalisation: "minmax" })],
    ["topsis-anchored", topsis(matrix, weights, { ideal: scale })],
    ["topsis-vector", topsis(matrix, weights, { normalisation: "vector" })],
    ["promethee-usual", prometheeII(matrix, weights)],
    ["promethee-v-shape", prometheeII(matrix, weights, { preference: { kind: "v-shape", p: scale.best } })],
  ];
  return results.map(([method, values]) => {
    const [tf, pt] = [elementAt(values, 0), elementAt(values, 1)];
    const winner = pt - tf > TIE ? "pytorch" : tf - pt > TIE ? "tensorflow" : null;
    return { method, tensorflow: tf, pytorch: pt, winner };
  });
}

/** Where two values differ by rounding only, both become their mean: some methods would blow the difference up. */
function levelled(tensorflow: number[], pytorch: number[]): [number[], number[]] {
  const means = tensorflow.map((tf, k) => {
    const pt = elementAt(pytorch, k);
    return Math.abs(pt - tf) <= TIE ? (tf + pt) / 2 : null;
  });
  return [tensorflow.map((tf, k) => means[k] ?? tf), pytorch.map((pt, k) => means[k] ?? pt)];
}
