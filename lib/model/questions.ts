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
  const hidden = new Set(index.questions.filter((_, k) => visibility[k] === "never").map(({ id }) => id));
  return set.questions.filter(({ id }) => !hidden.has(id));
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
  const known = new Set(set.questions.map(({ id }) => id));
  const choices = new Map(index.questions.map((question, k) => [question.id, { question, truth: visibility[k] }]));
  const isKept = (id: QuestionId, answer: Answers[string]) => {
    const choice = choices.get(id);
    if (choice === undefined) return known.has(id); // tiers
    if (choice.truth === "never") return false;
    return isNoChoice(answer) || chosenOptions(choice.question, answers) !== 0;
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
