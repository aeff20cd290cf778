import type { Answers } from "./answers.ts";
import type { Advice, Condition } from "./criteria-set.ts";
import type { Verdict } from "./outcome.ts";

/**
 * The advice for a verdict and answers, in the order of the set. Advice without `verdicts` fits every verdict; advice
 * without `when` fits any answers. A question that is unanswered or answered "not sure" fulfils no condition.
 */
export function adviceFor(advice: readonly Advice[], answers: Answers, verdict: Verdict): Advice[] {
  return advice.filter((entry) => (entry.verdicts?.includes(verdict) ?? true) && isMet(entry.when, answers));
}

function isMet(condition: Condition | undefined, answers: Answers): boolean {
  return Object.entries(condition ?? {}).every(([question, options]) => {
    const answer = answers[question];
    if (typeof answer === "string") return options.includes(answer);
    return Array.isArray(answer) && answer.some((option) => options.includes(option));
  });
}
