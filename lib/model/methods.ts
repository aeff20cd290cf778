import { elementAt } from "./element.ts";

/*
 * Other methods of multi-criteria analysis, for comparison beside the headline. `matrix` holds alternatives × criteria;
 * weights are used as given. Direction −1 marks a criterion to minimise. Each function gives one number per
 * alternative, in their order, the larger the better; no alternatives give none.
 */

export type MethodOptions = {
  direction?: (1 | -1)[];
  normalisation?: "none" | "vector" | "minmax" | "sum";
  ideal?: { best: number; worst: number };
  preference?: { kind: "usual" } | { kind: "v-shape"; p: number };
};

/**
 * Weighted sum of the normalised values (Σ w·x). A column to minimise becomes 1/x under "sum", is turned round under
 * "minmax", and counts negatively under "none" and "vector".
 */
export function weightedSum(matrix: number[][], weights: number[], options: MethodOptions = {}): number[] {
  return normalised(matrix, options).map((row) => row.reduce((sum, x, k) => sum + elementAt(weights, k) * x, 0));
}

/**
 * Relative closeness (0–1) to the ideal alternative, by Euclidean distance in weighted normalised values: TOPSIS,
 * Hwang & Yoon 1981; Tzeng & Huang 2011. Ideal and anti-ideal are the best and worst values present, or the fixed
 * `ideal`, on the scale of the normalised values (their smaller end is the better one for a column to minimise).
 * Where the two coincide, every alternative gets ½.
 */
export function topsis(matrix: number[][], weights: number[], options: MethodOptions = {}): number[] {
  const values = normalised(matrix, options);
  const isTurned = options.normalisation === "minmax" || options.normalisation === "sum";
  const ends = columnsOf(values).map((column, k) => {
    const sign = isTurned ? 1 : elementAt(signsOf(matrix, options), k);
    const { ideal } = options;
    const range = ideal ? [sign * ideal.best, sign * ideal.worst] : column;
    return { best: Math.max(...range), worst: Math.min(...range) };
  });
  return values.map((row) => {
    const toBest = Math.hypot(...row.map((x, k) => elementAt(weights, k) * (elementAt(ends, k).best - x)));
    const toWorst = Math.hypot(...row.map((x, k) => elementAt(weights, k) * (x - elementAt(ends, k).worst)));
    return toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
  });
}

/**
 * Net flow (−1 to 1) of each alternative: how much it is preferred to the others less how much they are preferred to
 * it, by "usual" (any advantage counts fully) or "v-shape" (in proportion, fully from `p` on). PROMETHEE II, Brans &
 * Vincke 1985. A single alternative has flow 0.
 */
export function prometheeII(matrix: number[][], weights: number[], options: MethodOptions = {}): number[] {
  const values = normalised(matrix, options);
  const preference = options.preference ?? { kind: "usual" };
  const degree = (advantage: number) => {
    if (advantage <= 0) return 0;
    return preference.kind === "usual" ? 1 : Math.min(1, advantage / preference.p);
  };
  const over = (a: number[], b: number[]) =>
    a.reduce((sum, x, k) => sum + elementAt(weights, k) * degree(x - elementAt(b, k)), 0);
  return values.map((a) => {
    const flow = values.reduce((sum, b) => sum + over(a, b) - over(b, a), 0);
    return flow / Math.max(1, values.length - 1);
  });
}

/** Values in which more is better: a minimised column is turned round by the normalisation, else by its sign. */
function normalised(matrix: number[][], options: MethodOptions): number[][] {
  const signs = signsOf(matrix, options);
  const columns = columnsOf(matrix).map((column, k) =>
    normalisedColumn(column, elementAt(signs, k), options.normalisation),
  );
  return matrix.map((_, row) => columns.map((column) => elementAt(column, row)));
}

function normalisedColumn(column: number[], sign: 1 | -1, normalisation: MethodOptions["normalisation"]): number[] {
  const signed = column.map((x) => sign * x);
  if (normalisation === "vector") return dividedBy(signed, Math.hypot(...column));
  if (normalisation === "minmax") return minmax(signed);
  if (normalisation !== "sum") return signed;
  const more = sign === 1 ? column : inverted(column);
  return dividedBy(
    more,
    more.reduce((sum, x) => sum + x, 0),
  );
}

/** 1/x; where that has no bound, because something costs nothing, it outweighs all that has one. */
function inverted(column: number[]): number[] {
  const inverses = column.map((x) => 1 / x);
  return inverses.every(Number.isFinite) ? inverses : inverses.map((x) => (Number.isFinite(x) ? 0 : 1));
}

/** A column whose measure is 0 is left at 0. */
function dividedBy(column: number[], size: number): number[] {
  return column.map((x) => (size === 0 ? 0 : x / size));
}

/** A column without any difference puts every alternative at its best. */
function minmax(column: number[]): number[] {
  const low = Math.min(...column);
  const range = Math.max(...column) - low;
  return column.map((x) => (range === 0 ? 1 : (x - low) / range));
}

function columnsOf(matrix: number[][]): number[][] {
  return (matrix[0] ?? []).map((_, k) => matrix.map((row) => elementAt(row, k)));
}

function signsOf(matrix: number[][], options: MethodOptions): (1 | -1)[] {
  return (matrix[0] ?? []).map((_, k) => options.direction?.[k] ?? 1);
}
