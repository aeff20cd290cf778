import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Problem } from "./problem.ts";

/** Finds thresholds that contradict one another: what is clear must at least be leaning. */
export function thresholdProblems({ thresholds: { clearSupport, leaningSupport } }: CriteriaSet): Problem[] {
  if (leaningSupport <= clearSupport) return [];
  const message = `a leaning cannot need more support (${leaningSupport}) than a clear verdict (${clearSupport})`;
  return [{ path: ["thresholds", "leaningSupport"], message }];
}
