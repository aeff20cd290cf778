import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { rivalOf } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { SLACK } from "#lib/model/verdict.ts";
import { count, exactPoints, points, pointsBetween, tenthsInWords } from "./numbers.ts";
import { leaderOf, prioritiesOf, type Speaker } from "./speaker.ts";

/** In how many weightings the leader leads, in words; certainty is claimed only where dominance proves it. */
export function supportSentence(
  outcome: Pick<Outcome, "margin" | "support" | "dominance" | "hasPreference">,
  speaker: Speaker,
): string {
  const leader = speaker.framework[leaderOf(outcome) ?? "pytorch"];
  const weightings = outcome.hasPreference
    ? `weighting that respects ${prioritiesOf(speaker.voice)}`
    : "weighting of the criteria";
  const many = weightings.replace("weighting", "weightings").replace("respects", "respect");
  switch (outcome.dominance) {
    case "always":
      return `${leader} wins under every ${weightings}.`;
    case "always-or-tie":
      return `${leader} wins or ties under every ${weightings}.`;
    case "tie":
      return `The two are level under every ${weightings}.`;
    case "never":
    case "never-or-tie":
      return `${leader} is ahead under no ${weightings}.`;
    default:
      return `${leader} is ahead in ${tenthsInWords(outcome.support)} ${many}.`;
  }
}

/** How sure, in one sentence; where a hard requirement decided against the fits, it is said to be of these alone. */
export function certaintyInShort(
  outcome: Pick<Outcome, "verdict" | "margin" | "support" | "dominance" | "hasPreference">,
  speaker: Speaker,
): string {
  return `${byFitAlone(outcome)}${supportSentence(outcome, speaker)}`;
}

/** What stands before a sentence on the fits where a hard requirement decided against them; else nothing. */
export function byFitAlone(outcome: Pick<Outcome, "verdict" | "margin">): string {
  const isByFit = outcome.verdict === "close" || outcome.verdict === (leaderOf(outcome) ?? "pytorch");
  return isByFit ? "" : "By fit alone: ";
}

/** The lead in points, in words that agree with the fits shown beside it. */
export function marginSentence(outcome: Pick<Outcome, "margin" | "fit">, speaker: Speaker): string {
  const leader = leaderOf(outcome);
  if (!leader) return "Their fits are level.";
  return `${speaker.framework[leader]} is ahead by ${pointsBetween(outcome.margin, outcome.fit.pytorch, outcome.fit.tensorflow)} on a scale of 100.`;
}

/** What the evidence, read against the leader, leaves of the lead. Null when nothing leads. */
export function evidenceSentence(outcome: Outcome, speaker: Speaker): string | null {
  const leader = leaderOf(outcome);
  if (!leader) return null;
  const name = speaker.framework[leader];
  if (outcome.evidenceRange.worst > 0) {
    return `Even if every rating sat at its worst end for ${name}, it would stay ahead by ${points(outcome.evidenceRange.worst)}.`;
  }
  if (outcome.holdsAcrossEvidence) {
    return `The lead survives the plausible error of the evidence, though not every rating at its worst end for ${name} at once.`;
  }
  if (mayLoseCriteria(outcome)) {
    return "The lead survives the plausible error of the evidence, but answers still open may leave out criteria that it rests on.";
  }
  return "The lead is smaller than the plausible error of the evidence and the questions left open, so better evidence or more answers could turn it.";
}

/** Whether the lead is certain enough on the criteria as they stand, and only open answers that take some away are not. */
function mayLoseCriteria({ evidenceRange, holdsAcrossEvidence }: Outcome): boolean {
  return evidenceRange.plausible > SLACK && !holdsAcrossEvidence;
}

/** From what to what the lead could move with every rating at one end. Null when nothing leads. */
export function evidenceRangeSentence(
  outcome: Pick<Outcome, "margin" | "evidenceRange">,
  speaker: Pick<Speaker, "framework">,
): string | null {
  const leader = leaderOf(outcome);
  if (!leader) return null;
  const { worst, best } = outcome.evidenceRange;
  const ahead = (lead: number) => {
    if (lead === 0) return "the two would be level";
    return `${speaker.framework[lead > 0 ? leader : rivalOf(leader)]} would be ahead by ${points(lead)}`;
  };
  const name = speaker.framework[leader];
  return `With every rating at its worst end for ${name}, ${ahead(worst)}; with every rating at its best end, ${ahead(best)}.`;
}

/** How much was answered and how fresh the evidence is. */
export function completenessSentences(outcome: Outcome): string[] {
  const { answered, asked, freshCriteria, criteria, meanWidth } = outcome.completeness;
  const isOne = freshCriteria === 1 || criteria === 1;
  return [
    `${answered} of ${count(asked, "question")} answered.`,
    `${freshCriteria} of ${count(criteria, "criterion", "criteria")} ${isOne ? "rests" : "rest"} on fresh evidence.`,
    `The ratings span ${points(meanWidth)} from low to high on average.`,
  ];
}

/** What kept a leaning or close result from being clear, most telling first. */
export function notClearReasons(outcome: Outcome, thresholds: CriteriaSet["thresholds"]): string[] {
  if (outcome.strength === "clear" || outcome.verdict === "neither") return [];
  const reasons: string[] = [];
  if (Math.abs(outcome.margin) < thresholds.minimumMargin - SLACK) {
    const isShownAsReached = Math.round(Math.abs(outcome.margin)) >= thresholds.minimumMargin;
    const short = isShownAsReached ? "that falls just short of" : "under";
    reasons.push(`a lead ${short} ${exactPoints(thresholds.minimumMargin)} means little`);
  }
  if (outcome.support < thresholds.clearSupport - SLACK) reasons.push("other weightings would turn it too often");
  if (outcome.completeness.answered < thresholds.clearMinAnswered) {
    const [one, many] = ["no question that counts was answered", "questions that count were answered"];
    reasons.push(thresholds.clearMinAnswered === 1 ? one : `fewer than ${thresholds.clearMinAnswered} ${many}`);
  }
  if (mayLoseCriteria(outcome)) reasons.push("answers still open may leave out criteria that the lead rests on");
  else if (!outcome.holdsAcrossEvidence) reasons.push("the evidence is not precise enough for a lead of this size");
  return reasons;
}
