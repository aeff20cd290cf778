import { answerFlips } from "./answer-flips.ts";
import type { Answers } from "./answers.ts";
import { type Assessment, assess, leaderSigned, leaderSupport, weightedSum } from "./assessment.ts";
import { compareMethods } from "./comparison.ts";
import { completenessOf } from "./completeness.ts";
import { contributionsOf } from "./contributions.ts";
import { elementAt } from "./element.ts";
import { evidenceRange, holdsAcrossEvidence } from "./evidence-range.ts";
import { type IndexedSet, indexSet } from "./indexed-set.ts";
import { newMemo } from "./memo.ts";
import { MODEL_VERSION, type Outcome, type StabilityInterval, type Transfer } from "./outcome.ts";
import { holds } from "./question-index.ts";
import { dominance, smallestTransfer, stabilityIntervals } from "./robustness.ts";
import type { ScorableSet } from "./scorable-set.ts";
import { judge, strengthOf } from "./verdict.ts";

export type { Answers } from "./answers.ts";
export type { Outcome } from "./outcome.ts";

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
  const outcome = describe(indexed, assessment);
  return { ...outcome, flips: { ...outcome.flips, answers: answerFlips(indexed, answers, assessment, memo) } };
}

/** The outcome of an assessment, all but the answers that would change it: those ask for many more assessments. */
export function describe(indexed: IndexedSet, assessment: Assessment): Outcome {
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
    flips: { ...weightFlips(criteriaSet, assessment), answers: [] },
    methods: compareMethods(best.tensorflow, best.pytorch, weighting.weights),
    completeness: completenessOf(indexed, assessment),
  };
}

/** What would flip the result among the criteria that carry weight. */
function weightFlips(set: ScorableSet, { criteria, weighting, differences }: Assessment) {
  const weighed = weighting.tiers.flat().sort((a, b) => a - b);
  const ids = weighed.map((k) => elementAt(criteria, k).id);
  const d = weighed.map((k) => elementAt(differences, k));
  const weights = weighed.map((k) => elementAt(weighting.weights, k));
  const shift = smallestTransfer(d, weights);
  const transfer: Transfer | null = shift && {
    from: elementAt(ids, shift.from),
    to: elementAt(ids, shift.to),
    amount: shift.amount,
  };
  const intervals = stabilityIntervals(d, weights);
  const stability: StabilityInterval[] = set.criteria.flatMap(({ id }) => {
    const k = ids.indexOf(id);
    return k < 0 ? [] : { criterion: id, weight: elementAt(weights, k), ...elementAt(intervals, k) };
  });
  return { transfer, stability };
}
