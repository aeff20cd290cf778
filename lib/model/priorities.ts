import { type Answers, type CriterionId, TIERS, type Tier, tiersIn } from "./answers.ts";
import type { ScorableSet } from "./scorable-set.ts";
import { representativeWeights } from "./weights.ts";

/** The tiers that a person stated, by criterion. */
export type StatedTiers = ReadonlyMap<CriterionId, Tier>;

/**
 * What tiers make of some criteria, by their position in the list given: the tier that each counts in, the tiers as
 * lists of positions (best first, without the irrelevant), and the representative weights (0 for the irrelevant).
 */
export type Weighting = { tierOf: readonly Tier[]; tiers: number[][]; weights: number[]; isIndifferent: boolean };

/** The answer to the set's question on priorities; whatever is not a tier of one of its criteria is left out. */
export function statedTiers(set: ScorableSet, answers: Answers): StatedTiers {
  const question = set.questions.find(({ kind }) => kind === "tiers");
  const answer = question && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const stated = new Map(Object.entries(tiersIn(answer)));
  return new Map(
    set.criteria.flatMap(({ id }): [CriterionId, Tier][] => {
      const tier = TIERS.find((name) => name === stated.get(id));
      return tier ? [[id, tier]] : [];
    }),
  );
}

/**
 * Weighs criteria by the tiers stated. One left unstated counts as important; irrelevant ones leave. Nothing stated
 * about any of them, or all of them irrelevant, is no preference: one tier, equal weights.
 */
export function weigh(criteria: readonly CriterionId[], stated: StatedTiers): Weighting {
  const isIndifferent =
    criteria.every((id) => !stated.has(id)) || criteria.every((id) => stated.get(id) === "irrelevant");
  const tierOf = criteria.map((id) => (isIndifferent ? "important" : (stated.get(id) ?? "important")));
  const tiers = TIERS.slice(0, -1).map((tier) => [...tierOf.keys()].filter((k) => tierOf[k] === tier));
  const weights = representativeWeights(tiers);
  return { tierOf, tiers, weights: criteria.map((_, k) => weights[k] ?? 0), isIndifferent };
}
