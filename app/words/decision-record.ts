import type { DecisionRecord, EvidenceEntry } from "#lib/export/decision-record.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { statedTiers } from "#lib/model/priorities.ts";
import { byFitAlone, completenessSentences, evidenceSentence, marginSentence, supportSentence } from "./certainty.ts";
import { givenAnswersInWords } from "./decision-answers.ts";
import { appliedEvidence, generalEvidence, optionPoints } from "./decision-points.ts";
import { answerFlipSentence, answerFlipTopic, NO_ANSWER_FLIPS, tierInWords, transferSentence } from "./flips.ts";
import { count, day } from "./numbers.ts";
import { plainText } from "./phrase.ts";
import { type Speaker, speakerFor, type Voice } from "./speaker.ts";
import { exclusionSentence, verdictSentence } from "./verdict.ts";

export type RecordSource = {
  set: CriteriaSet;
  outcome: Outcome;
  /** Null where the reader may not see the answers, nor anything that gives them away. */
  answers: Answers | null;
  decidedOn: string;
  firstFramework: Framework;
  /** To whom it speaks; a record that is passed on speaks to any reader. */
  voice?: Voice;
  decisionMakers?: string[];
  links?: { text: string; url: string }[];
};

/** A result in the words of a decision record. Sentences are those of the result page. */
export function decisionRecord(source: RecordSource): DecisionRecord {
  const { set, outcome, answers, decidedOn, firstFramework } = source;
  const speaker = speakerFor(set, source.voice ?? "reader");
  const frameworks = [firstFramework, rivalOf(firstFramework)];
  const chosen = outcome.verdict === "close" || outcome.verdict === "neither" ? null : outcome.verdict;
  const isOpen = answers !== null;
  const revisit = revisitOn(set, decidedOn);
  return {
    title: chosen === null ? titleWithoutChoice(outcome, speaker) : `Use ${speaker.framework[chosen]} for this project`,
    status: "proposed",
    decidedOn,
    decisionMakers: source.decisionMakers ?? [],
    context: contextOf(source, speaker),
    answers: isOpen ? givenAnswersInWords(set, answers, speaker) : null,
    drivers: driversOf(source),
    options: frameworks.map((framework) => ({
      name: speaker.framework[framework],
      fit: `Fit: ${Math.round(outcome.fit[framework])} of 100. ${set.frameworks[framework].about}`,
      ...optionPoints(set, outcome, framework, isOpen),
      firstSteps: set.frameworks[framework].firstSteps,
    })),
    chosen: chosen === null ? null : speaker.framework[chosen],
    because: becauseOf(outcome, speaker, isOpen),
    flips: isOpen ? flipsOf(outcome, answers, speaker) : [],
    risks: isOpen ? risksOf(set, outcome, speaker) : [],
    consequences: consequencesOf(source, chosen ?? firstFramework, isOpen),
    confirmation: [
      `Revisit on ${revisit}, or earlier when the project changes: the evidence is that of ${day(set.publishedOn)}, and a rating counts as stale after ${count(set.staleAfterMonths, "month")}.`,
    ],
    evidence: (isOpen ? appliedEvidence(set, outcome) : generalEvidence(set, outcome)).map(evidenceEntry),
    links: source.links ?? [],
  };
}

/** What a record that chooses nothing is called. */
export function titleWithoutChoice(outcome: Pick<Outcome, "verdict">, speaker: Speaker): string {
  return outcome.verdict === "neither"
    ? `Use neither ${speaker.framework.tensorflow} nor ${speaker.framework.pytorch}`
    : `Choose between ${speaker.framework.tensorflow} and ${speaker.framework.pytorch}`;
}

function contextOf({ set, answers }: RecordSource, { framework }: Speaker): string[] {
  const question = `Does ${framework.tensorflow} or ${framework.pytorch} fit this project? Scored by Tensor or Torch from the criteria set ${set.version} (${set.title}), published on ${set.publishedOn}.`;
  return answers === null ? [question, "The answers behind this record are not shared."] : [question];
}

function driversOf({ set, outcome, answers }: RecordSource): DecisionRecord["drivers"] {
  const stated = statedTiers(set, answers ?? {});
  return outcome.contributions.flatMap(({ criterion: id, tier, weight }) => {
    const criterion = set.criteria.find((one) => one.id === id);
    if (criterion === undefined) return [];
    const tierWords = stated.has(id) ? tierInWords(tier) : `${tierInWords(tier)} unless stated`;
    const importance = answers === null ? null : `${tierWords}, weight ${Math.round(weight * 100)} %`;
    return [{ name: criterion.name, what: criterion.what, importance }];
  });
}

function becauseOf(outcome: Outcome, speaker: Speaker, isOpen: boolean): string[] {
  // Whether any priority was stated gives something away.
  const hasPreference = outcome.hasPreference || !isOpen;
  const judged = isOpen || outcome.reason !== "ruled-out" ? outcome : { ...outcome, reason: "fit" as const };
  const { tensorflow, pytorch } = speaker.framework;
  const fits = `Fit: ${tensorflow} ${Math.round(outcome.fit.tensorflow)}, ${pytorch} ${Math.round(outcome.fit.pytorch)} of 100.`;
  const evidence = evidenceSentence(outcome, speaker);
  const exclusion = exclusionSentence(judged, speaker);
  return [
    verdictSentence(judged, speaker),
    ...(exclusion === null ? [] : [exclusion]),
    fits,
    `${byFitAlone(outcome)}${marginSentence(outcome, speaker)}`,
    supportSentence({ ...outcome, hasPreference }, speaker),
    ...(evidence === null ? [] : [evidence]),
    ...(isOpen ? completenessSentences(outcome) : []),
  ];
}

function flipsOf(outcome: Outcome, answers: Answers, speaker: Speaker): string[] {
  const changed = outcome.flips.answers.map(
    (flip) => `${answerFlipTopic(flip, speaker)}: ${plainText(answerFlipSentence(flip, answers, speaker))}`,
  );
  const transfer = plainText(transferSentence(outcome, speaker));
  return [transfer, ...(changed.length === 0 ? [NO_ANSWER_FLIPS] : changed)];
}

function risksOf(set: CriteriaSet, outcome: Outcome, speaker: Speaker): string[] {
  return outcome.dealbreakers.map(({ id, framework, effect }) => {
    const dealbreaker = set.dealbreakers.find((one) => one.id === id);
    const says = effect === "fails" ? "is ruled out" : "is at risk";
    const instead = dealbreaker?.instead === undefined ? "" : ` ${dealbreaker.instead}`;
    return `${speaker.framework[framework]} ${says}: ${dealbreaker?.reason ?? id}${instead}`;
  });
}

function consequencesOf(
  { set, outcome }: RecordSource,
  chosen: Framework,
  isOpen: boolean,
): DecisionRecord["consequences"] {
  if (outcome.verdict === "close" || outcome.verdict === "neither") return { good: [], bad: [] };
  const { good, bad } = optionPoints(set, outcome, chosen, isOpen);
  return { good, bad };
}

/** The day the evidence of the set has gone stale, or a year after the decision, whichever comes first. */
export function revisitOn(set: Pick<CriteriaSet, "publishedOn" | "staleAfterMonths">, decidedOn: string): string {
  const stale = monthsAfter(set.publishedOn, set.staleAfterMonths);
  const year = monthsAfter(decidedOn, 12);
  return stale > decidedOn && stale < year ? stale : year;
}

/** The same day so many months later, or the last day of a month that has no such day. */
function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** A piece of evidence as a record lists it. */
export function evidenceEntry(evidence: CriteriaSet["evidence"][number]): EvidenceEntry {
  const { claim, sourceTitle, sourceUrl, asOf } = evidence;
  return { claim, sourceTitle, sourceUrl: sourceUrl ?? null, asOf };
}
