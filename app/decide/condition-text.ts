import { NOT_SURE } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";

/** Says in words when a question applies, for the long page, where nothing can hide it. Null: it always applies. */
export function conditionText(question: Question, questions: readonly Question[]): string | null {
  if (question.kind === "tiers" || !question.askedWhen) return null;
  const parts = Object.entries(question.askedWhen).map(([id, options]) => {
    const asked = questions.find((other) => other.id === id);
    const labels = options.map((option) => `“${optionLabel(asked, option)}”`);
    return `${labels.join(" or ")} to “${asked?.title ?? id}”`;
  });
  return `Only if you answer ${parts.join(" and ")}. Otherwise leave it empty.`;
}

/** The words of an option as the form shows them. */
export function optionLabel(question: Question | undefined, option: string): string {
  if (option === NOT_SURE) return "Not sure";
  if (!question || question.kind === "tiers") return option;
  return question.options.find(({ id }) => id === option)?.label ?? option;
}
