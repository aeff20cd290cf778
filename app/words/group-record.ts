import type { DecisionRecord } from "#lib/export/decision-record.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { Compromise } from "#lib/model/compromise.ts";
import type { Contradiction } from "#lib/model/contradictions.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS, type Framework } from "#lib/model/framework.ts";
import type { GroupOutcome } from "#lib/model/group-outcome.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { answerInWords } from "./answers.ts";
import { appliedEvidence, optionPoints } from "./decision-points.ts";
import { evidenceEntry, revisitOn, titleWithoutChoice } from "./decision-record.ts";
import {
  groupMarginSentence,
  groupSupportSentence,
  holdsSentence,
  obstacleSentence,
  wayInWords,
  weightRange,
} from "./group.ts";
import { day, list, percent } from "./numbers.ts";
import type { Speaker } from "./speaker.ts";
import { verdictSentence } from "./verdict.ts";

export type GroupRecordSource = {
  set: CriteriaSet;
  order: readonly [Framework, Framework];
  speaker: Speaker;
  members: readonly { label: string; outcome: Outcome; answers: Answers }[];
  group: GroupOutcome;
  contradictions: readonly Contradiction[];
  ways: readonly [Compromise, Compromise];
};

/** What a group decided, in the words of a decision record, with its people as the decision makers. */
export function groupRecord(
  source: GroupRecordSource,
  decidedOn: string,
  links: DecisionRecord["links"],
): DecisionRecord {
  const { set, order, speaker, members, group } = source;
  const names = members.map(({ label }) => label);
  const chosen = group.verdict === "close" || group.verdict === "neither" ? null : group.verdict;
  const merged = mergedOutcome(source);
  return {
    title: chosen === null ? titleWithoutChoice(group, speaker) : `Use ${speaker.framework[chosen]} for this project`,
    status: "proposed",
    decidedOn,
    decisionMakers: names,
    context: [
      `Does ${speaker.framework[order[0]]} or ${speaker.framework[order[1]]} fit this project? ${members.length} people answered the same questions apart from one another. Scored by Tensor or Torch from the criteria set ${set.version} (${set.title}), published on ${set.publishedOn}.`,
    ],
    answers: answersOf(source),
    drivers: group.criteria.map((criterion) => ({
      name: speaker.criterion(criterion.criterion),
      what: set.criteria.find(({ id }) => id === criterion.criterion)?.what ?? "",
      importance: `average weight ${percent(criterion.weight)}, ${weightRange(criterion)}`,
    })),
    options: order.map((framework) => ({
      name: speaker.framework[framework],
      fit: `Fit under the averaged weights: ${Math.round(group.fit[framework])} of 100. ${set.frameworks[framework].about}`,
      ...optionPoints(set, merged, framework, true),
      firstSteps: set.frameworks[framework].firstSteps,
    })),
    chosen: chosen === null ? null : speaker.framework[chosen],
    because: [
      verdictSentence(group, speaker),
      groupMarginSentence(group, speaker),
      holdsSentence(group, names, speaker),
      groupSupportSentence(group, speaker),
      ...members.map(({ label, outcome }) => `${label}: ${verdictSentence(outcome, speaker)}`),
    ],
    flips: source.ways.map((way) => waySentence(way, names, speaker)),
    risks: risksOf(source, names),
    consequences: chosen === null ? { good: [], bad: [] } : optionPoints(set, merged, chosen, true),
    confirmation: [
      `Revisit on ${revisitOn(set, decidedOn)}, or earlier when the project changes: the evidence is that of ${day(set.publishedOn)}, and a rating counts as stale after ${set.staleAfterMonths} months.`,
    ],
    evidence: evidenceOf(source).map(evidenceEntry),
    links,
  };
}

/** The averages in the shape of one person's outcome, for what is said about the options. */
function mergedOutcome({ members, group }: GroupRecordSource): Pick<Outcome, "contributions"> {
  const known = members.flatMap(({ outcome }) => outcome.contributions);
  const point = (best: number) => ({ low: best, best, high: best });
  return {
    contributions: group.criteria.flatMap(({ criterion, weight, difference, tensorflow, pytorch }) => {
      const one = known.find((contribution) => contribution.criterion === criterion);
      if (one === undefined) return [];
      const ratings = { tensorflow: point(tensorflow), pytorch: point(pytorch) };
      return {
        ...one,
        ...ratings,
        weight,
        difference,
        differenceRange: { low: difference, high: difference },
        aspects: [],
      };
    }),
  };
}

/** The evidence behind what decided for anyone, newest first. */
function evidenceOf({ set, members }: GroupRecordSource): CriteriaSet["evidence"] {
  const ids = new Set(members.flatMap(({ outcome }) => appliedEvidence(set, outcome).map(({ id }) => id)));
  return set.evidence.filter(({ id }) => ids.has(id)).sort((a, b) => b.asOf.localeCompare(a.asOf));
}

/** What was answered: once where all who answered agree, else who said what. */
function answersOf({ set, members, speaker }: GroupRecordSource): DecisionRecord["answers"] {
  return set.questions.flatMap((question) => {
    if (question.kind === "tiers") return [];
    const said = members.flatMap(({ label, answers }) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : [{ label, text: answerInWords(question.id, answer, speaker) }];
    });
    const texts = [...new Set(said.map(({ text }) => text))];
    const [only] = texts;
    if (only === undefined) return [];
    const who = (text: string) => list(said.filter((one) => one.text === text).map(({ label }) => label));
    const answer = texts.length === 1 ? only : texts.map((text) => `${who(text)}: ${text}`).join("; ");
    return [{ question: question.title, answer }];
  });
}

function waySentence({ side, members, total }: Compromise, names: readonly string[], speaker: Speaker): string {
  const towards = `Towards ${speaker.framework[side]}`;
  if (total === 0) return `${towards}: nothing to move, everyone's own result is there already.`;
  const parts = members.flatMap((moves, k) => {
    if (typeof moves === "string") return [`${names[k]}: ${obstacleSentence(moves, side, speaker)}`];
    return moves.length === 0 ? [] : [`${names[k]} moves ${wayInWords(moves, speaker).replace(/\.$/, "")}`];
  });
  return `${towards}${total === null ? " no compromise on weights leads" : ", the smallest compromise"}: ${parts.join("; ")}.`;
}

function risksOf(
  { set, members, group, contradictions, speaker }: GroupRecordSource,
  names: readonly string[],
): string[] {
  const disputes = FRAMEWORKS.flatMap((framework) => {
    const whose = group.ruledOut[framework];
    if (whose.length === 0) return [];
    const who = whose.length === members.length ? "everyone" : list(whose.map((member) => names[member] ?? ""));
    return [`By a hard requirement that ${who} stated, ${speaker.framework[framework]} is ruled out.`];
  });
  const open = contradictions.filter(({ about }) => about === "project");
  const questions = open.map(({ question }) => set.questions.find(({ id }) => id === question)?.short ?? question);
  const unsettled = `The answers describe different projects (${list(questions)}): settle this first.`;
  return [...disputes, ...(questions.length > 0 ? [unsettled] : [])];
}
