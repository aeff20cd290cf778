import { answerFlips } from "#lib/model/answer-flips.ts";
import type { Answers } from "#lib/model/answers.ts";
import { assess, leaderSigned, leaderSupport } from "#lib/model/assessment.ts";
import { contributionsOf } from "#lib/model/contributions.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { evidenceRange, holdsAcrossEvidence } from "#lib/model/evidence-range.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { dominance } from "#lib/model/robustness.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { score } from "#lib/model/score.ts";

/** The parts of one scoring, each to be run by itself; `weighed` are the same answers with priorities in three tiers. */
export function partsOf(set: ScorableSet, answers: Answers, weighed: Answers): [string, () => unknown][] {
  const indexed = indexSet(set);
  const rated = assess(indexed, answers, newMemo());
  const withTiers = assess(indexed, weighed, newMemo());
  return [
    ["index the set", () => indexSet(set)],
    ["rate and weigh", () => assess(indexSet(set), answers, newMemo())],
    ["support, no preference", () => leaderSupport(rated)],
    ["support, three tiers", () => leaderSupport(withTiers)],
    ["dominance", () => dominance(leaderSigned(withTiers), withTiers.weighting.tiers)],
    ["evidence", () => [evidenceRange(rated), holdsAcrossEvidence(rated)]],
    ["contributions", () => contributionsOf(indexed, rated)],
    ["early finish", () => canFinishEarly(set, answers)],
    ["gap at stake", () => gapsAtStake(set, answers)],
    ["answer flips", () => answerFlips(indexed, answers, rated, newMemo())],
    ["one scoring, with flips", () => score(set, answers)],
  ];
}
