import { rivalOf } from "#lib/model/framework.ts";
import type { Outcome, Strength, Verdict } from "#lib/model/outcome.ts";
import { prioritiesOf, projectOf, type Speaker } from "./speaker.ts";

type Judged = Pick<Outcome, "verdict" | "strength" | "reason">;

/** The verdict in one sentence that a person can repeat. */
export function verdictSentence(outcome: Judged, speaker: Speaker): string {
  const project = projectOf(speaker.voice);
  if (outcome.verdict === "neither") return `Neither fits ${project}.`;
  if (outcome.verdict === "close") {
    return outcome.reason === "depends-on-priorities"
      ? `Too close to call: it depends on ${prioritiesOf(speaker.voice)}.`
      : "Too close to call: there is little between them.";
  }
  const winner = speaker.framework[outcome.verdict];
  if (outcome.reason === "ruled-out") {
    return `${winner} fits ${project}: ${speaker.framework[rivalOf(outcome.verdict)]} is ruled out.`;
  }
  return outcome.strength === "clear"
    ? `${winner} clearly fits ${project} better.`
    : `${winner} probably fits ${project} better.`;
}

/** The kind of verdict in a few words, as a label: "Clear", "Leaning", "Too close to call". */
export function verdictLabel(outcome: Judged): string {
  if (outcome.verdict === "neither") return "Neither fits";
  if (outcome.verdict === "close") return "Too close to call";
  if (outcome.reason === "ruled-out") return "Clear, by a hard requirement";
  return outcome.strength === "clear" ? "Clear" : "Leaning";
}

/** What a changed answer would lead to, after "if …,": "TensorFlow would lead". */
export function wouldBe(verdict: Verdict, strength: Strength, speaker: Speaker): string {
  if (verdict === "neither") return "neither would fit";
  if (verdict === "close") return "it would be too close to call";
  return strength === "clear"
    ? `${speaker.framework[verdict]} would lead clearly`
    : `${speaker.framework[verdict]} would lead`;
}
