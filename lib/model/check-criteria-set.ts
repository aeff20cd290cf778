import { aspectProblems } from "./criteria-checks/aspects.ts";
import { conditionProblems } from "./criteria-checks/conditions.ts";
import { dateProblems } from "./criteria-checks/dates.ts";
import { evidenceProblems } from "./criteria-checks/evidence.ts";
import { idProblems } from "./criteria-checks/ids.ts";
import type { Problem } from "./criteria-checks/problem.ts";
import { questionProblems } from "./criteria-checks/questions.ts";
import { shapeProblems } from "./criteria-checks/shape.ts";
import { thresholdProblems } from "./criteria-checks/thresholds.ts";
import { type CriteriaSet, criteriaSetSchema } from "./criteria-set.ts";
import { problemsOfScoring } from "./scorability.ts";

export type CheckedCriteriaSet = { ok: true; set: CriteriaSet } | { ok: false; problems: Problem[] };

const CHECKS = [
  idProblems,
  questionProblems,
  conditionProblems,
  aspectProblems,
  evidenceProblems,
  dateProblems,
  thresholdProblems,
];

/**
 * Checks a parsed criteria document: first its shape (unknown keys refused), then, once that holds, what a shape cannot
 * say: ids, references, conditions, reachability, shares, dates and thresholds.
 *
 * @param document anything; typically what a YAML parser returned
 * @returns the set with its defaults filled in, or every problem found, each with the path into the document
 */
export function checkCriteriaSet(document: unknown): CheckedCriteriaSet {
  const parsed = criteriaSetSchema.safeParse(document);
  if (!parsed.success) return { ok: false, problems: shapeProblems(document, parsed.error.issues) };
  const set = parsed.data;
  const problems = CHECKS.flatMap((check) => check(set));
  // Whether it can be scored is asked only of a set that is in order otherwise.
  const found = problems.length > 0 ? problems : problemsOfScoring(set);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, set };
}
