import type { Answers } from "./answers.ts";
import { completionSteps, forEachCompletion } from "./completions.ts";
import { elementAt } from "./element.ts";
import { chosenOptions, holds, type QuestionIndex } from "./question-index.ts";
import type { Situation, Visibility } from "./situation.ts";

/**
 * Reads answers against the questions. A question is certainly hidden when no joint completion of the open questions
 * it depends on, directly or through others, lets its condition hold; its answer, if any, then counts for nothing.
 */
export function readSituation(index: QuestionIndex, answers: Answers): Situation {
  const given = [...index.questions.map((question) => chosenOptions(question, answers)), 0];
  const visibility: Visibility[] = [];
  const settled = given.map(() => 0);
  const situation = { index, visibility, given, settled };
  const resolve = (position: number) => {
    if (visibility[position] !== undefined || position >= index.questions.length) return;
    visibility[position] = "asked"; // also ends a circle of conditions, which a published set does not have
    const { askedWhen } = elementAt(index.questions, position);
    for (const { question } of askedWhen ?? []) resolve(question);
    if (askedWhen) {
      const verdicts = new Set<boolean>();
      const steps = completionSteps(situation, [askedWhen]);
      forEachCompletion(steps, [...settled], (chosen) => verdicts.add(holds(askedWhen, chosen)));
      visibility[position] = verdicts.size === 2 ? "maybe" : verdicts.has(true) ? "asked" : "hidden";
    }
    if (visibility[position] === "asked") settled[position] = elementAt(given, position);
  };
  index.questions.forEach((_, position) => {
    resolve(position);
  });
  return situation;
}
