import { elementAt } from "./element.ts";
import { kept } from "./memo.ts";
import {
  holds,
  type IndexedCondition,
  type IndexedQuestion,
  type OptionState,
  type QuestionIndex,
} from "./question-index.ts";
import { isSettled, type Situation, type Truth } from "./situation.ts";

/*
 * Joint completions of open questions. Options that no condition tells apart are interchangeable, so one of them
 * stands for its class and a weight counts the completions it stands for: exact, and much fewer than all subsets.
 */

/** A question that is not settled, its condition if that may fail, and the ways to answer it. */
export type CompletionStep = { question: number; askedWhen: IndexedCondition | null; states: readonly OptionState[] };

/**
 * The unsettled questions that the conditions read, also through the conditions under which those are asked, each
 * after the questions it depends on.
 */
export function unsettledQuestions(situation: Situation, conditions: readonly IndexedCondition[]): Set<number> {
  const order = new Set<number>();
  const visit = (question: number) => {
    if (order.has(question) || isSettled(situation, question)) return;
    for (const parent of uncertainCondition(situation, question) ?? []) visit(parent.question);
    order.add(question);
  };
  for (const condition of conditions) for (const { question } of condition) visit(question);
  return order;
}

/**
 * How to complete those questions, their options told apart as far as the conditions do. An answered question that may
 * yet be hidden has its answer as its only state.
 */
export function completionSteps(situation: Situation, conditions: readonly IndexedCondition[]): CompletionStep[] {
  const order = [...unsettledQuestions(situation, conditions)];
  const asked = order.map((question) => uncertainCondition(situation, question));
  const parts = [...conditions, ...asked.map((condition) => condition ?? [])].flat();
  return order.map((question, position) => {
    const given = elementAt(situation.given, question);
    const lists = parts.filter((part) => part.question === question).map((part) => part.options);
    const states = given === 0 ? knownStates(situation.index, question, lists) : [{ options: given, weight: 1 }];
    return { question, askedWhen: elementAt(asked, position), states };
  });
}

function knownStates(index: QuestionIndex, question: number, lists: readonly number[]): readonly OptionState[] {
  const key = `${question}:${[...new Set(lists)].join()}`;
  return kept(index.states, key, () => optionStates(elementAt(index.questions, question), lists));
}

/** Whether a condition holds in every joint completion of the open questions it depends on, in none, or in some. */
export function truthOf(situation: Situation, condition: IndexedCondition): Truth {
  if (condition.every(({ question }) => isSettled(situation, question))) {
    return holds(condition, situation.settled) ? "always" : "never";
  }
  let isTrue = false;
  let isFalse = false;
  forEachCompletion(completionSteps(situation, [condition]), [...situation.settled], (chosen) => {
    if (holds(condition, chosen)) isTrue = true;
    else isFalse = true;
  });
  if (isTrue && isFalse) return "maybe";
  return isTrue ? "always" : "never";
}

function uncertainCondition(situation: Situation, question: number): IndexedCondition | null {
  return situation.visibility[question] === "maybe" ? elementAt(situation.index.questions, question).askedWhen : null;
}

type OptionClass = { options: number; size: number; isAlone: boolean };

/** Options that none of the lists tells apart: one of them, how many, and whether they can only be chosen alone. */
function optionClasses(question: IndexedQuestion, lists: readonly number[]): OptionClass[] {
  const classes = new Map<string, OptionClass>();
  question.options.forEach((_, bit) => {
    const isAlone = !question.isMultiple || (question.exclusive & (1 << bit)) !== 0;
    const key = `${isAlone}${lists.map((list) => (list >>> bit) & 1).join("")}`;
    kept(classes, key, () => ({ options: 1 << bit, size: 0, isAlone })).size += 1;
  });
  return [...classes.values()];
}

/** How many states `optionStates` gives, without making them. */
export function countStates(question: IndexedQuestion, lists: readonly number[]): number {
  const classes = optionClasses(question, lists);
  const alone = classes.filter(({ isAlone }) => isAlone).length;
  return alone + 2 ** (classes.length - alone) - 1;
}

/**
 * The ways to answer one question, told apart only by the lists given: each option of a single question, each
 * non-empty subset of a multiple one with its exclusive options alone. The weights sum to the number of ways.
 */
export function optionStates(question: IndexedQuestion, lists: readonly number[]): OptionState[] {
  const alone: OptionState[] = [];
  const subsets: OptionState[] = [{ options: 0, weight: 1 }];
  for (const { options, size, isAlone } of optionClasses(question, lists)) {
    if (isAlone) alone.push({ options, weight: size });
    else {
      const ways = 2 ** size - 1;
      subsets.push(...subsets.map((subset) => ({ options: subset.options | options, weight: subset.weight * ways })));
    }
  }
  return [...alone, ...subsets.slice(1)];
}

/**
 * Visits every joint completion of the steps with the number of completions it stands for. `chosen` holds the masks by
 * question position; it is written to and reused between visits, and zero again at the steps' questions afterwards.
 */
export function forEachCompletion(
  steps: readonly CompletionStep[],
  chosen: number[],
  visit: (chosen: number[], weight: number) => void,
): void {
  const walk = (depth: number, weight: number) => {
    const step = steps[depth];
    if (step === undefined) {
      visit(chosen, weight);
      return;
    }
    if (step.askedWhen && !holds(step.askedWhen, chosen)) {
      walk(depth + 1, weight);
      return;
    }
    for (const state of step.states) {
      chosen[step.question] = state.options;
      walk(depth + 1, weight * state.weight);
    }
    chosen[step.question] = 0;
  };
  walk(0, 1);
}
