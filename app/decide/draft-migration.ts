import { type Answers, NOT_SURE, TIERS, type Tier } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import type { FormValue, RawAnswers } from "./form-values.ts";
import type { WizardSet } from "./wizard-set.ts";

export type Migration = { answers: Answers; lost: string[] };

function isTier(value: unknown): value is Tier {
  return TIERS.some((tier) => tier === value);
}

function optionsOf(question: Question): string[] {
  if (question.kind === "tiers") return [];
  const ids = question.options.map((option) => option.id);
  return question.notSure ? [...ids, NOT_SURE] : ids;
}

function keptTiers(set: WizardSet, answer: FormValue): Answers[string] {
  if (typeof answer !== "object" || Array.isArray(answer)) return undefined;
  const stated: Record<string, Tier> = {};
  for (const { id } of set.criteria) {
    const tier = answer[id];
    if (isTier(tier)) stated[id] = tier;
  }
  return Object.keys(stated).length > 0 ? stated : undefined;
}

function keptAnswer(set: WizardSet, question: Question, answer: FormValue | null | undefined): Answers[string] {
  if (answer === undefined || answer === null) return undefined;
  if (question.kind === "tiers") return keptTiers(set, answer);
  const options = optionsOf(question);
  if (question.kind === "single") return typeof answer === "string" && options.includes(answer) ? answer : undefined;
  if (answer === NOT_SURE && options.includes(NOT_SURE)) return NOT_SURE;
  const chosen = (Array.isArray(answer) ? answer : [answer]).filter(
    (option): option is string => typeof option === "string" && options.includes(option),
  );
  return chosen.length > 0 ? chosen : undefined;
}

/** How many options or priorities an answer names. */
function sizeOf(answer: unknown): number {
  if (typeof answer === "object" && answer) return Object.keys(answer).length;
  return answer === undefined ? 0 : 1;
}

/**
 * Takes over, by question id, everything in a draft that this set still offers; names the questions whose answers it
 * could not take over, or not in full.
 */
export function migrateAnswers(set: WizardSet, draft: RawAnswers): Migration {
  const answers: Answers = {};
  for (const question of set.questions) {
    const kept = keptAnswer(set, question, draft[question.id]);
    if (kept !== undefined) answers[question.id] = kept;
  }
  return { answers, lost: Object.keys(draft).filter((field) => sizeOf(answers[field]) < sizeOf(draft[field])) };
}
