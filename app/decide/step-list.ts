import type { Answers } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import { askedQuestions } from "./asked-questions.ts";
import type { WizardSet } from "./wizard-set.ts";

/** The step after the last question. Reserved: no question may have this id. */
export const CHECK = "check";

/** The steps these answers lead through: the questions asked, then the check. */
export function stepsFor(set: WizardSet, answers: Answers): string[] {
  return [...askedQuestions(set, answers).map((question) => question.id), CHECK];
}

/** The step to show when `wanted` is asked for: itself, or the nearest one before it that these answers lead through. */
export function nearestStep(set: WizardSet, steps: string[], wanted: string | null): string {
  const first = steps[0] ?? CHECK;
  if (wanted === null) return first;
  if (steps.includes(wanted)) return wanted;
  const position = set.questions.findIndex((question) => question.id === wanted);
  const before = set.questions.slice(0, Math.max(position, 0)).filter((question) => steps.includes(question.id));
  return before.at(-1)?.id ?? first;
}

/** The step after `step`, also when `step` itself is no longer among them. */
export function stepAfter(set: WizardSet, steps: string[], step: string): string {
  const here = steps.indexOf(nearestStep(set, steps, step));
  return steps[here + 1] ?? CHECK;
}

/** The step before `step`, or null on the first. */
export function stepBefore(steps: string[], step: string): string | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** What a question says about its place: "Question 3 of 12". */
export function progressOf(question: Question, steps: string[]): string {
  return `Question ${steps.indexOf(question.id) + 1} of ${steps.length - 1}`;
}
