import { answerFlips } from "./answer-flips.ts";
import type { Answers } from "./answers.ts";
import { type Assessment, assess, leaderSigned, leaderSupport, weightedSum } from "./assessment.ts";
import { compareMethods } from "./comparison.ts";
import { completenessOf } from "./completeness.ts";
import { contributionsOf } from "./contributions.ts";
import { evidenceRange, holdsAcrossEvidence } from "./evidence-range.ts";
import { type IndexedSet, indexSet } from "./indexed-set.ts";
import { newMemo } from "./memo.ts";
import { type AnswerFlip, MODEL_VERSION, type Outcome } from "./outcome.ts";
import { holds } from "./question-index.ts";
import { dominance } from "./robustness.ts";
import type { ScorableSet } from "./scorable-set.ts";
import { judge, strengthOf } from "./verdict.ts";
import { weightFlips } from "./weight-flips.ts";

/**
 * Scores answers against a criteria set: the verdict, how sure it is, and what would change it; see `Outcome`.
 *
 * Pure and total: the same set and answers give the identical outcome, and answers that mean nothing to the set (an
 * unknown question, option, criterion or tier) count as open. Expects a set that passed publication.
 */
export function score(criteriaSet: ScorableSet, answers: Answers): Outcome {
  const indexed = indexSet(criteriaSet);
  const memo = newMemo();
  const assessment = assess(indexed, answers, memo);
  return describe(indexed, assessment, answerFlips(indexed, answers, assessment, memo));
}

/** The outcome of an assessment, given the answers that would change it: those ask for many more assessments. */
export function describe(indexed: IndexedSet, assessment: Assessment, flips: AnswerFlip[]): Outcome {
  const criteriaSet = indexed.set;
  const { verdict, reason } = judge(assessment, criteriaSet.thresholds);
  const { criteria, weighting } = assessment;
  const best = {
    tensorflow: criteria.map(({ value }) => value.spread.tfBest),
    pytorch: criteria.map(({ value }) => value.spread.ptBest),
  };
  return {
    criteria: criteriaSet.version,
    modelVersion: MODEL_VERSION,
    verdict,
    strength: strengthOf(assessment, reason, criteriaSet.thresholds),
    reason,
    fit: {
      tensorflow: weightedSum(weighting.weights, best.tensorflow),
      pytorch: weightedSum(weighting.weights, best.pytorch),
    },
    margin: assessment.margin,
    support: leaderSupport(assessment),
    dominance: dominance(leaderSigned(assessment), weighting.tiers),
    hasPreference: !weighting.isIndifferent,
    evidenceRange: evidenceRange(assessment),
    holdsAcrossEvidence: holdsAcrossEvidence(assessment),
    dealbreakers: indexed.dealbreakers
      .filter(({ when }) => holds(when, assessment.situation.given))
      .map(({ id, framework, effect }) => ({ id, framework, effect })),
    contributions: contributionsOf(indexed, assessment),
    vanished: criteriaSet.criteria.flatMap(({ id }) => (criteria.some((criterion) => criterion.id === id) ? [] : id)),
    flips: { ...weightFlips(criteriaSet, assessment), answers: flips },
    methods: compareMethods(best.tensorflow, best.pytorch, weighting.weights),
    completeness: completenessOf(indexed, assessment),
  };
}
