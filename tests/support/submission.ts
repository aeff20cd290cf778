import type { Submission } from "#lib/data/results.ts";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { criteriaDocument } from "./criteria-document.ts";
import { anOutcome } from "./outcome.ts";

/** The small criteria set under another version and date. */
export function smallSet(changes: Partial<Pick<CriteriaSet, "version" | "publishedOn" | "title">> = {}): CriteriaSet {
  const checked = checkCriteriaSet({ ...criteriaDocument(), ...changes });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.set;
}

/** A submission under the small criteria set; a test names only what it is about. */
export function aSubmission(changes: Partial<Submission> = {}): Submission {
  return {
    submissionKey: "a key",
    answers: { leaning: "left", goal: "ship", deploy: ["phone", "server"], priorities: { ease: "essential" } },
    outcome: anOutcome({ criteria: "small" }),
    source: "form",
    ...changes,
  };
}
