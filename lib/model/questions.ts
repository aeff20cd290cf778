import type { Answers, QuestionId } from "./answers.ts";
import { chosenOptions, indexQuestions } from "./question-index.ts";
import type { ScorableQuestion } from "./scorable-set.ts";
import { readSituation } from "./visibility.ts";

/**
 * The questions that are asked, or may be asked once the open ones are answered, in the order of the document. A
 * question without a condition, and the tiers, are always among them.
 */
export function visibleQuestions<Q extends ScorableQuestion>(set: { questions: readonly Q[] }, answers: Answers): Q[] {
  const index = indexQuestions(set.questions);
  const { visibility } = readSituation(index, answers);
  return set.questions.filter(({ id }) => {
    const position = index.positions.get(id);
    return position === undefined || visibility[position] !== "never";
  });
}

/**
 * The answers without those that no longer apply: to a question that earlier answers hide (as if its own answer had
 * never been given, so what hangs on it goes too), to a question unknown to the set, or naming an unknown option.
 * "Not sure" stays on any question that may be asked. `dropped` lists the questions concerned, in the order given.
 */
export function dropStaleAnswers(
  set: { questions: readonly ScorableQuestion[] },
  answers: Answers,
): { answers: Answers; dropped: QuestionId[] } {
  const index = indexQuestions(set.questions);
  const { visibility } = readSituation(index, answers);
  const tiers = new Set(set.questions.filter((question) => question.kind === "tiers").map((question) => question.id));
  const isKept = (id: QuestionId, answer: Answers[string]) => {
    const position = index.positions.get(id);
    const question = position === undefined ? undefined : index.questions[position];
    if (position === undefined || question === undefined) return tiers.has(id);
    if (visibility[position] === "never") return false;
    return isNoChoice(answer) || chosenOptions(question, answers) !== 0;
  };
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return {
    answers: Object.fromEntries(given.filter(([id, answer]) => isKept(id, answer))),
    dropped: given.filter(([id, answer]) => !isKept(id, answer)).map(([id]) => id),
  };
}

function isNoChoice(answer: Answers[string]): boolean {
  return answer === "not-sure" || (Array.isArray(answer) && (answer.length === 0 || answer.includes("not-sure")));
}
