import { type Answers, NOT_SURE } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";

/** A value as the form holds it: radios a string, checkboxes a list, tiers a string per criterion. */
export type FormValue = string | string[] | Record<string, string>;
export type FormValues = Record<string, FormValue | Record<string, string | null> | false | null | undefined>;

/** Answers that nobody has checked yet: from the wire, or from an old draft. */
export type RawAnswers = Record<string, FormValue>;

function answerFrom(value: FormValues[string]): FormValue | null {
  if (!value) return null;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    return value.length === 1 && value[0] === NOT_SURE ? NOT_SURE : value;
  }
  const stated = Object.entries(value).flatMap(([part, text]) => (text ? [[part, text] as const] : []));
  return stated.length > 0 ? Object.fromEntries(stated) : null;
}

/** What the form says, without the fields that were left empty. */
export function rawAnswersFrom(values: FormValues): RawAnswers {
  // Not by assignment: a field called __proto__ would vanish into the object instead of being refused.
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const answer = answerFrom(value);
      return answer === null ? [] : [[field, answer] as const];
    }),
  );
}

/** The value the form needs in order to show an answer; an empty one clears every field of the question. */
export function valueFor(question: Question, answer: Answers[string], criteria: readonly string[]): FormValues[string] {
  if (question.kind === "single") return typeof answer === "string" ? answer : null;
  if (question.kind === "multiple") return typeof answer === "string" ? [answer] : Array.isArray(answer) ? answer : [];
  const stated: Record<string, string> = typeof answer === "object" && !Array.isArray(answer) ? answer : {};
  return Object.fromEntries(criteria.map((criterion) => [criterion, stated[criterion] ?? null]));
}

/** Whether an answer, checked or not, names this option; what the server marks as checked. */
export function isChosen(answer: FormValue | undefined, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
}
