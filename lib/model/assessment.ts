import type { Answers, CriterionId } from "./answers.ts";
import { valueCriterion } from "./criterion-value.ts";
import { elementAt } from "./element.ts";
import type { Framework, PerFramework } from "./framework.ts";
import type { IndexedCriterion, IndexedSet } from "./indexed-set.ts";
import type { CriterionValue, Memo } from "./memo.ts";
import { type StatedTiers, statedTiers, type Weighting, weigh } from "./priorities.ts";
import { holds } from "./question-index.ts";
import { support } from "./robustness.ts";
import { type Situation, saidOf } from "./situation.ts";
import { leastSupport, sumMoments } from "./support-bound.ts";
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
  const criteria = indexed.criteria.flatMap((criterion) =>
    present(criterion, valueCriterion(situation, criterion, memo)),
  );
  const stated = statedTiers(indexed.set, answers);
  return assessWith(indexed, situation, criteria, stated, weigh(idsOf(criteria), stated));
}

/**
 * The same for answers that differ from those of another assessment in choice questions only: what is said about a
 * criterion as before is rated as before, and the same criteria weigh the same.
 */
export function reassess(indexed: IndexedSet, answers: Answers, memo: Memo, before: Assessment): Assessment {
  const situation = readSituation(indexed.index, answers);
  const known = new Map(before.criteria.map(({ id, value }) => [id, value]));
  const criteria = indexed.criteria.flatMap((criterion) => {
    const isSame = criterion.questions.every((q) => saidOf(situation, q) === saidOf(before.situation, q));
    return present(criterion, isSame ? (known.get(criterion.id) ?? null) : valueCriterion(situation, criterion, memo));
  });
  const isSameList = criteria.length === known.size && criteria.every(({ id }) => known.has(id));
  const weighting = isSameList ? before.weighting : weigh(idsOf(criteria), before.stated);
  return assessWith(indexed, situation, criteria, before.stated, weighting);
}

/** The same with other tiers: the ratings stay. */
export function weighUp(before: Assessment, stated: StatedTiers): Assessment {
  const weighting = weigh(idsOf(before.criteria), stated);
  return { ...before, stated, weighting, ...leadOf(weighting, before.differences) };
}

function present({ id }: IndexedCriterion, value: CriterionValue | null): { id: CriterionId; value: CriterionValue }[] {
  return value ? [{ id, value }] : [];
}

const idsOf = (criteria: Assessment["criteria"]) => criteria.map(({ id }) => id);

function assessWith(
  indexed: IndexedSet,
  situation: Situation,
  criteria: Assessment["criteria"],
  stated: StatedTiers,
  weighting: Weighting,
): Assessment {
  const differences = criteria.map(({ value }) => rounded(value.spread.ptBest - value.spread.tfBest));
  const failing = indexed.dealbreakers.filter(({ effect, when }) => effect === "fails" && holds(when, situation.given));
  return {
    situation,
    stated,
    criteria,
    weighting,
    differences,
    ...leadOf(weighting, differences),
    isRuledOut: {
      tensorflow: failing.some(({ framework }) => framework === "tensorflow"),
      pytorch: failing.some(({ framework }) => framework === "pytorch"),
    },
    answered: indexed.index.questions.filter((question, k) => question.isScored && situation.given[k] !== 0).length,
  };
}

function leadOf({ weights }: Weighting, differences: readonly number[]): Pick<Assessment, "margin" | "leader"> {
  const margin = rounded(weightedSum(weights, differences));
  return { margin, leader: margin < 0 ? "tensorflow" : "pytorch" };
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

/** Whether the leader's support reaches a share; exact, but computed only where mean and variance leave it open. */
export function isSupported(assessment: Assessment, share: number): boolean {
  const moments = sumMoments(leaderSigned(assessment), assessment.weighting.tiers);
  return leastSupport(moments) >= share || leaderSupport(assessment) >= share;
}

function rounded(points: number): number {
  return Math.abs(points) < ROUNDING ? 0 : points;
}
