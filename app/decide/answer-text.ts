import type { Answers, Tier } from "#lib/model/answers.ts";
import { TIERS } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import { optionLabel } from "./condition-text.ts";
import { TIER_LABELS } from "./tier-labels.ts";
import type { WizardSet } from "./wizard-set.ts";

/** An answer in the form's own words, one line each; no lines where nothing was answered. */
export function answerLines(set: WizardSet, question: Question, answer: Answers[string]): string[] {
  if (answer === undefined) return [];
  if (typeof answer === "string") return [optionLabel(question, answer)];
  if (Array.isArray(answer)) return answer.map((option) => optionLabel(question, option));
  const names = (tier: Tier) => set.criteria.filter(({ id }) => answer[id] === tier).map(({ name }) => name);
  return TIERS.flatMap((tier) => {
    const named = names(tier);
    return named.length > 0 ? [`${TIER_LABELS[tier]}: ${named.join(", ")}`] : [];
  });
}
