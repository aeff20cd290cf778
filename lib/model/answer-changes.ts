import type { Answer, Answers, OptionId, QuestionId } from "./answers.ts";
import { chosenOptions, type IndexedQuestion, type QuestionIndex } from "./question-index.ts";
import type { ScorableChoice } from "./scorable-set.ts";

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

function idsIn(question: IndexedQuestion, options: number): OptionId[] {
  return question.options.filter((_, bit) => ((options >>> bit) & 1) === 1);
}
