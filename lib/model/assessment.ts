import type { Answers, CriterionId } from "./answers.ts";
import { valueCriterion } from "./criterion-value.ts";
import { elementAt } from "./element.ts";
import type { Framework, PerFramework } from "./framework.ts";
import type { IndexedSet } from "./indexed-set.ts";
import type { CriterionValue, Memo } from "./memo.ts";
import { type StatedTiers, statedTiers, type Weighting, weigh } from "./priorities.ts";
import { holds } from "./question-index.ts";
import { support } from "./robustness.ts";
import type { Situation } from "./situation.ts";
import { readSituation } from "./visibility.ts";

/**
 * The state of a scoring before its verdict. Criteria are sorted by id, those that vanish left out; `differences` and
 * `margin` are pytorch − tensorflow; `leader` is the framework of the larger fit, PyTorch's sign standing for a tie.
 */
export type Assessment = {
  situation: Situation;
  stated: StatedTiers;
  criteria: readonly { id: CriterionId; value: CriterionValue }[];
  weighting: Weighting;
  differences: number[];
  margin: number;
  leader: Framework;
  isRuledOut: PerFramework<boolean>;
  answered: number;
};

/** Smaller than this, in points, is rounding. */
const ROUNDING = 1e-11;

/** Rates and weighs the criteria for some answers. */
export function assess(indexed: IndexedSet, answers: Answers, memo: Memo): Assessment {
  const situation = readSituation(indexed.index, answers);
  const criteria = indexed.criteria.flatMap((criterion) => {
    const value = valueCriterion(situation, criterion, memo);
    return value ? [{ id: criterion.id, value }] : [];
  });
  return weighUp(indexed, situation, criteria, statedTiers(indexed.set, answers));
}

/** The same with other tiers: the ratings stay. */
export function weighUp(
  indexed: IndexedSet,
  situation: Situation,
  criteria: Assessment["criteria"],
  stated: StatedTiers,
): Assessment {
  const weighting = weigh(
    criteria.map(({ id }) => id),
    stated,
  );
  const differences = criteria.map(({ value }) => rounded(value.spread.ptBest - value.spread.tfBest));
  const margin = rounded(weightedSum(weighting.weights, differences));
  const failing = indexed.dealbreakers.filter(({ effect, when }) => effect === "fails" && holds(when, situation.given));
  return {
    situation,
    stated,
    criteria,
    weighting,
    differences,
    margin,
    leader: margin < 0 ? "tensorflow" : "pytorch",
    isRuledOut: {
      tensorflow: failing.some(({ framework }) => framework === "tensorflow"),
      pytorch: failing.some(({ framework }) => framework === "pytorch"),
    },
    answered: indexed.index.questions.filter((question, k) => question.isScored && situation.given[k] !== 0).length,
  };
}

/** Σ w·x. */
export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, k) => sum + elementAt(weights, k) * value, 0);
}

/** The differences signed so that a positive sum means the leader. */
export function leaderSigned({ leader, differences }: Assessment): number[] {
  return leader === "pytorch" ? differences : differences.map((d) => 0 - d);
}

/** The exact share of the weightings that respect the tiers under which the leader wins. */
export function leaderSupport(assessment: Assessment): number {
  return support(leaderSigned(assessment), assessment.weighting.tiers);
}

function rounded(points: number): number {
  return Math.abs(points) < ROUNDING ? 0 : points;
}
