import type { Answers } from "./answers.ts";
import { truthOf } from "./completions.ts";
import { elementAt } from "./element.ts";
import { chosenOptions, type QuestionIndex } from "./question-index.ts";
import type { Situation, Truth } from "./situation.ts";

/**
 * Reads answers against the questions. A question is certainly hidden when no joint completion of the open questions
 * it depends on, directly or through others, lets its condition hold; its answer, if any, then counts for nothing.
 */
export function readSituation(index: QuestionIndex, answers: Answers): Situation {
  const given = [...index.questions.map((question) => chosenOptions(question, answers)), 0];
  const visibility: Truth[] = [];
  const settled = given.map(() => 0);
  const situation = { index, visibility, given, settled };
  const resolve = (position: number) => {
    const question = index.questions[position];
    if (visibility[position] !== undefined || question === undefined) return;
    visibility[position] = "always"; // also ends a circle of conditions, which a published set does not have
    if (question.askedWhen) {
      for (const parent of question.askedWhen) resolve(parent.question);
      visibility[position] = truthOf(situation, question.askedWhen);
    }
    if (visibility[position] === "never") given[position] = 0;
    if (visibility[position] === "always") settled[position] = elementAt(given, position);
  };
  for (const position of index.questions.keys()) resolve(position);
  return situation;
}
