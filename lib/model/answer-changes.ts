import { type Answer, type Answers, type OptionId, type QuestionId, tiersIn } from "./answers.ts";
import type { AnswerFlip } from "./outcome.ts";
import { chosenOptions, type IndexedQuestion, indexQuestions, type QuestionIndex } from "./question-index.ts";
import type { ScorableChoice, ScorableSet } from "./scorable-set.ts";

/** A changed answer to a choice question, and the answer that it becomes. */
export type ChoiceChange = { answer: Answer } & (
  | { kind: "option"; question: QuestionId; from: OptionId | null; to: OptionId }
  | { kind: "toggle"; question: QuestionId; option: OptionId; chosen: boolean }
);

/**
 * Every way to change one answer into another answer, in document order: an option other than the one given, or one
 * option of a multiple question put in or taken out. An option that excludes others takes their place, and they its.
 * Taking out the last one chosen would leave no answer, so that is none of them.
 */
export function choiceChanges(question: ScorableChoice, index: QuestionIndex, answers: Answers): ChoiceChange[] {
  const indexed = index.questions.find(({ id }) => id === question.id);
  const chosen = indexed ? idsIn(indexed, chosenOptions(indexed, answers)) : [];
  const base = { question: question.id };
  if (question.kind === "single") {
    const from = chosen[0] ?? null;
    const others = question.options.filter(({ id }) => id !== from);
    return others.map(({ id }) => ({ ...base, kind: "option", from, to: id, answer: id }));
  }
  const exclusive = new Set(question.options.filter((option) => option.exclusive).map(({ id }) => id));
  return question.options.flatMap(({ id: option }): ChoiceChange[] => {
    const rest = chosen.filter((id) => id !== option);
    if (rest.length < chosen.length) {
      return rest.length === 0 ? [] : [{ ...base, kind: "toggle", option, chosen: false, answer: rest }];
    }
    const kept = exclusive.has(option) ? [] : chosen.filter((id) => !exclusive.has(id));
    return [{ ...base, kind: "toggle", option, chosen: true, answer: [...kept, option] }];
  });
}

/**
 * The answers with one flip applied: what "if you had answered this instead" says. A flip that the questions do not
 * know changes nothing.
 */
export function answersAfter(set: Pick<ScorableSet, "questions">, answers: Answers, flip: AnswerFlip): Answers {
  for (const question of set.questions) {
    if (question.kind === "tiers") {
      if (flip.kind === "tier")
        return { ...answers, [question.id]: { ...tiersIn(answers[question.id]), [flip.criterion]: flip.to } };
    } else if (flip.kind !== "tier" && flip.question === question.id) {
      const changes = choiceChanges(question, indexQuestions(set.questions), answers);
      const change = changes.find((one) => targetOf(one) === targetOf(flip));
      return change ? { ...answers, [question.id]: change.answer } : answers;
    }
  }
  return answers;
}

/** The option that a changed answer is about. */
function targetOf(change: { kind: "option"; to: OptionId } | { kind: "toggle"; option: OptionId }): OptionId {
  return change.kind === "option" ? change.to : change.option;
}

function idsIn(question: IndexedQuestion, options: number): OptionId[] {
  return question.options.filter((_, bit) => ((options >>> bit) & 1) === 1);
}
