import type { Contribution } from "#lib/model/outcome.ts";
import { fractionInWords, points } from "./numbers.ts";
import type { Speaker } from "./speaker.ts";

type Difference = Pick<Contribution, "difference">;

/** Who is ahead on a criterion, and by how much: "PyTorch is ahead by 12 points." */
export function leadSentence({ difference }: Difference, speaker: Pick<Speaker, "framework">): string {
  if (difference === 0) return "The two are level.";
  return `${speaker.framework[difference > 0 ? "pytorch" : "tensorflow"]} is ahead by ${points(difference)}.`;
}

/** The same as a label in a chart: "PyTorch +12", "level". */
export function leadLabel({ difference }: Difference, speaker: Pick<Speaker, "framework">): string {
  const size = Math.round(Math.abs(difference));
  if (size === 0) return "level";
  return `${speaker.framework[difference > 0 ? "pytorch" : "tensorflow"]} +${size}`;
}

/** How much a criterion weighs: "It carries about a fifth of the weight." */
export function weightSentence({ weight }: Pick<Contribution, "weight">): string {
  if (weight === 0) return "It carries no weight.";
  if (weight === 1) return "It carries all the weight.";
  return `It carries ${fractionInWords(weight)} of the weight.`;
}
