import { rivalOf } from "#lib/model/framework.ts";
import type { Outcome, Strength, Verdict } from "#lib/model/outcome.ts";
import type { Speaker } from "./speaker.ts";

type Judged = Pick<Outcome, "verdict" | "strength" | "reason">;

/**
 * The verdict in one sentence that a person can repeat: the same for the owner and everyone with the link, so that
 * they quote the same words. What ruled a framework out stands in `exclusionSentence`, since it tells of an answer.
 */
export function verdictSentence(outcome: Judged, speaker: Pick<Speaker, "framework">): string {
  if (outcome.verdict === "neither") return "Neither fits this project.";
  if (outcome.verdict === "close") {
    return outcome.reason === "depends-on-priorities"
      ? "Too close to call: it depends on your priorities."
      : "Too close to call: there is little between them.";
  }
  const winner = speaker.framework[outcome.verdict];
  return `${winner} ${outcome.strength === "clear" ? "clearly" : "probably"} fits this project better.`;
}

/** That a hard requirement decided, and against whom; null when none did. */
export function exclusionSentence(outcome: Judged, speaker: Pick<Speaker, "framework">): string | null {
  if (outcome.verdict === "neither") return "Each of the two fails a hard requirement.";
  if (outcome.reason !== "ruled-out" || outcome.verdict === "close") return null;
  return `A hard requirement rules out ${speaker.framework[rivalOf(outcome.verdict)]}.`;
}

/** The kind of verdict in a few words, as a label: "Clear", "Leaning", "Too close to call". */
export function verdictLabel(outcome: Judged): string {
  if (outcome.verdict === "neither") return "Neither fits";
  if (outcome.verdict === "close") return "Too close to call";
  if (outcome.reason === "ruled-out") return "Clear, by a hard requirement";
  return outcome.strength === "clear" ? "Clear" : "Leaning";
}

/** What stands above the verdict's sentence: its kind, unless the sentence begins with the very same words. */
export function verdictEyebrow(outcome: Judged): string {
  return outcome.verdict === "close" ? "Verdict" : `Verdict: ${verdictLabel(outcome).toLowerCase()}`;
}

/** What a changed answer would lead to, after "if …,": "TensorFlow would lead". */
export function wouldBe(verdict: Verdict, strength: Strength, speaker: Speaker): string {
  if (verdict === "neither") return "neither would fit";
  if (verdict === "close") return "it would be too close to call";
  return strength === "clear"
    ? `${speaker.framework[verdict]} would lead clearly`
    : `${speaker.framework[verdict]} would lead`;
}
