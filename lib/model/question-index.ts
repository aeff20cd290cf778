import type { Answer, Answers } from "./answers.ts";
import type { Condition } from "./criteria-set.ts";
import { elementAt } from "./element.ts";
import type { ScorableChoice, ScorableQuestion } from "./scorable-set.ts";

/*
 * Questions as small integers: a set of options is a bit mask over the question's options, sorted by id so that the
 * order in the document changes nothing. A mask of 0 means "no option": the question is not applicable.
 */

/** A 32-bit mask holds this many options of a question, facets of an aspect, or aspects of a criterion. */
export const MAX_BITS = 30;

/** Every question named must have at least one of the options in its mask. An unknown question has mask 0 always. */
export type IndexedCondition = readonly { question: number; options: number }[];

export type IndexedQuestion = {
  id: string;
  isMultiple: boolean;
  isScored: boolean;
  options: readonly string[];
  exclusive: number;
  askedWhen: IndexedCondition | null;
};

/** One way to answer a question (a mask of options), and how many completions it stands for. */
export type OptionState = { options: number; weight: number };

/** `states` remembers the ways to answer a question, by the question and what tells its options apart. */
export type QuestionIndex = {
  questions: readonly IndexedQuestion[];
  positions: ReadonlyMap<string, number>;
  states: Map<string, readonly OptionState[]>;
};

/** Numbers the single and multiple questions of a set by their position among them; tiers are not among them. */
export function indexQuestions(questions: readonly ScorableQuestion[]): QuestionIndex {
  const choices = questions.filter((question): question is ScorableChoice => question.kind !== "tiers");
  const sorted = choices.toSorted((a, b) => compareIds(a.id, b.id));
  const positions = new Map(sorted.map((question, position) => [question.id, position]));
  const bare = sorted.map((question) => {
    const options = question.options.map((option) => option.id).toSorted(compareIds);
    const exclusive = question.options.filter((option) => option.exclusive).map((option) => option.id);
    return { question, options, exclusive: maskOf(options, exclusive) };
  });
  const index = { questions: bare, positions };
  return {
    positions,
    states: new Map(),
    questions: bare.map(({ question, options, exclusive }) => ({
      id: question.id,
      isMultiple: question.kind === "multiple",
      isScored: question.scored !== false,
      options,
      exclusive,
      askedWhen: question.askedWhen ? indexCondition(index, question.askedWhen) : null,
    })),
  };
}

/** A condition as masks. A question or option that does not exist can never hold. */
export function indexCondition(
  index: { questions: readonly { options: readonly string[] }[]; positions: ReadonlyMap<string, number> },
  condition: Condition,
): IndexedCondition {
  return Object.entries(condition)
    .map(([id, options]) => {
      const question = index.positions.get(id) ?? index.questions.length;
      return { question, options: maskOf(index.questions[question]?.options ?? [], options) };
    })
    .toSorted((a, b) => a.question - b.question);
}

/** The questions that conditions read, directly or through the conditions under which those are asked, sorted. */
export function questionsRead(index: QuestionIndex, conditions: readonly IndexedCondition[]): number[] {
  const read = new Set<number>();
  const visit = (condition: IndexedCondition) => {
    for (const { question } of condition) {
      if (read.has(question)) continue;
      read.add(question);
      visit(index.questions[question]?.askedWhen ?? []);
    }
  };
  for (const condition of conditions) visit(condition);
  return [...read].sort((a, b) => a - b);
}

/** The options an answer names, as a mask; 0 for no answer, "not sure", and anything that is not an answer. */
export function chosenOptions(question: IndexedQuestion, answers: Answers): number {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const chosen = listOf(answer);
  if (chosen.length > 1 && !question.isMultiple) return 0;
  return chosen.every((option) => question.options.includes(option)) ? maskOf(question.options, chosen) : 0;
}

/** Whether a condition holds when `chosen` gives the chosen options of each question by position. */
export function holds(condition: IndexedCondition, chosen: ArrayLike<number>): boolean {
  return condition.every(({ question, options }) => (elementAt(chosen, question) & options) !== 0);
}

function listOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer : [];
}

function maskOf(options: readonly string[], chosen: readonly string[]): number {
  return options.reduce((mask, option, bit) => (chosen.includes(option) ? mask | (1 << bit) : mask), 0);
}

/** Orders ids by code unit: the same everywhere, whatever the locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
