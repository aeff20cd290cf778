import { type Answer, TIERS } from "#lib/model/answers.ts";
import { tierInWords } from "./flips.ts";
import { list } from "./numbers.ts";
import type { Speaker } from "./speaker.ts";

/** An answer as given: the option's label, several of them, the priorities from the highest, or "Not answered". */
export function answerInWords(question: string, answer: Answer | undefined, speaker: Speaker): string {
  if (answer === undefined) return "Not answered";
  if (typeof answer === "string") return speaker.option(question, answer);
  if (Array.isArray(answer)) {
    return answer.length > 0 ? list(answer.map((option) => speaker.option(question, option))) : "Not answered";
  }
  const tiers = Object.entries(answer)
    .toSorted(([, one], [, other]) => TIERS.indexOf(one) - TIERS.indexOf(other))
    .map(([criterion, tier]) => `${speaker.criterion(criterion)}: ${tierInWords(tier)}`);
  return tiers.length > 0 ? tiers.join("; ") : "Not answered";
}
