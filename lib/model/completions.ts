import { elementAt } from "./element.ts";
import { holds, type IndexedCondition, type IndexedQuestion } from "./question-index.ts";
import { isSettled, type Situation, type Truth } from "./situation.ts";

/*
 * Joint completions of open questions. Options that no condition tells apart are interchangeable, so one of them
 * stands for its class and a weight counts the completions it stands for: exact, and much fewer than all subsets.
 */

/** One way to answer a question (a mask of options), and how many completions it stands for. */
export type OptionState = { options: number; weight: number };

/** A question that is not settled, its condition if that may fail, and the ways to answer it. */
export type CompletionStep = { question: number; askedWhen: IndexedCondition | null; states: readonly OptionState[] };

/**
 * The unsettled questions that the conditions read, also through the conditions under which those are asked, each
 * after the questions it depends on. An answered question that may yet be hidden has its answer as its only state.
 */
export function completionSteps(situation: Situation, conditions: readonly IndexedCondition[]): CompletionStep[] {
  const order = new Set<number>();
  const visit = (question: number) => {
    if (order.has(question) || isSettled(situation, question)) return;
    for (const parent of possibleCondition(situation, question) ?? []) visit(parent.question);
    order.add(question);
  };
  for (const condition of conditions) for (const { question } of condition) visit(question);
  const read = [
    ...conditions,
    ...[...order].flatMap((question) => possibleCondition(situation, question) ?? []).map((part) => [part]),
  ];
  return [...order].map((question) => {
    const given = elementAt(situation.given, question);
    const states = given === 0 ? statesRead(situation, question, read) : [{ options: given, weight: 1 }];
    return { question, askedWhen: possibleCondition(situation, question), states };
  });
}

/** Whether a condition holds in every joint completion of the open questions it depends on, in none, or in some. */
export function truthOf(situation: Situation, condition: IndexedCondition): Truth {
  let isTrue = false;
  let isFalse = false;
  forEachCompletion(completionSteps(situation, [condition]), [...situation.settled], (chosen) => {
    if (holds(condition, chosen)) isTrue = true;
    else isFalse = true;
  });
  if (isTrue && isFalse) return "maybe";
  return isTrue ? "always" : "never";
}

function possibleCondition(situation: Situation, question: number): IndexedCondition | null {
  return situation.visibility[question] === "maybe" ? elementAt(situation.index.questions, question).askedWhen : null;
}

function statesRead(situation: Situation, question: number, conditions: readonly IndexedCondition[]): OptionState[] {
  const lists = conditions.flatMap((condition) => condition.filter((part) => part.question === question));
  return optionStates(
    elementAt(situation.index.questions, question),
    lists.map((list) => list.options),
  );
}

/**
 * The ways to answer one question, told apart only by the lists given: each option of a single question, each
 * non-empty subset of a multiple one with its exclusive options alone. The weights sum to the number of ways.
 */
export function optionStates(question: IndexedQuestion, lists: readonly number[]): OptionState[] {
  const classes = new Map<string, { options: number; size: number; isAlone: boolean }>();
  question.options.forEach((_, bit) => {
    const isAlone = !question.isMultiple || (question.exclusive & (1 << bit)) !== 0;
    const key = `${isAlone}${lists.map((list) => (list >>> bit) & 1).join("")}`;
    const known = classes.get(key);
    if (known) known.size += 1;
    else classes.set(key, { options: 1 << bit, size: 1, isAlone });
  });
  let subsets: OptionState[] = [{ options: 0, weight: 1 }];
  const alone: OptionState[] = [];
  for (const { options, size, isAlone } of classes.values()) {
    if (isAlone) alone.push({ options, weight: size });
    else {
      const ways = 2 ** size - 1;
      subsets = subsets.flatMap((subset) => [
        subset,
        { options: subset.options | options, weight: subset.weight * ways },
      ]);
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
