import { NOT_SURE } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";

/** Says in words when a question applies, for the long page, where nothing can hide it. Null: it always applies. */
export function conditionText(question: Question, questions: readonly Question[]): string | null {
  if (question.kind === "tiers" || !question.askedWhen) return null;
  const conditions = Object.entries(question.askedWhen).map(([id, options]) => {
    const asked = questions.find((other) => other.id === id);
    return { asked, options, to: `to “${asked?.title ?? id}”` };
  });
  const [only, ...others] = conditions;
  const exception = only && others.length === 0 ? onlyOther(only.asked, only.options) : null;
  if (only && exception) return `Leave this empty if you answer “${exception.label}” ${only.to}.`;
  const parts = conditions.map(({ asked, options, to }) => {
    const labels = options.map((option) => `“${optionLabel(asked, option)}”`);
    return `${labels.join(" or ")} ${to}`;
  });
  return `Only if you answer ${parts.join(" and ")}. Otherwise leave it empty.`;
}

/** The one option that is not among several of a question with a single answer: sooner said than those. */
function onlyOther(asked: Question | undefined, options: readonly string[]) {
  if (asked?.kind !== "single" || options.length < 2) return null;
  const [other, ...more] = asked.options.filter(({ id }) => !options.includes(id));
  return other && more.length === 0 ? other : null;
}

/** The words of an option as the form shows them. */
export function optionLabel(question: Question | undefined, option: string): string {
  if (option === NOT_SURE) return "Not sure";
  if (!question || question.kind === "tiers") return option;
  return question.options.find(({ id }) => id === option)?.label ?? option;
}
