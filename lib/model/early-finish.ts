import type { Answers, Tier } from "./answers.ts";
import { type Assessment, assess } from "./assessment.ts";
import { truthOf } from "./completions.ts";
import { leastDifference } from "./evidence-range.ts";
import { FRAMEWORKS, type Framework } from "./framework.ts";
import { type IndexedSet, indexSet } from "./indexed-set.ts";
import { newMemo } from "./memo.ts";
import { holds } from "./question-index.ts";
import type { ScorableSet } from "./scorable-set.ts";

/** Half the slack of the verdict's thresholds, so that what is promised here holds there. */
const SLACK = 5e-10;

/**
 * Whether nothing still open can change the verdict: no answer to an open question, "not sure" included, and no tier
 * for a criterion without one. It promises the verdict and not its strength. Sufficient, not complete: never true
 * wrongly, but false in some cases that are in fact certain.
 */
export function canFinishEarly(set: ScorableSet, answers: Answers): boolean {
  const indexed = indexSet(set);
  const assessment = assess(indexed, answers, newMemo());
  return FRAMEWORKS.some((framework) => {
    if (canBeRuledOut(indexed, assessment, framework)) return false;
    if (isRuledOutForGood(indexed, assessment)) return true;
    const remains = assessment.criteria.some(({ value }) => !value.mayVanish);
    return remains && smallestLead(assessment, framework) >= set.thresholds.minimumMargin - SLACK;
  });
}

/** Part by part, because answers given and open may meet conditions that no full set of answers meets together. */
function canBeRuledOut({ dealbreakers }: IndexedSet, { situation }: Assessment, framework: Framework): boolean {
  return dealbreakers.some((dealbreaker) => {
    const isFatal = dealbreaker.framework === framework && dealbreaker.effect === "fails";
    return isFatal && dealbreaker.when.every((part) => truthOf(situation, [part]) !== "never");
  });
}

/**
 * Whether some framework is ruled out by what is said, whatever else will be said: an answer given may still become not
 * applicable. Asked of one that cannot be ruled out, it is the other.
 */
function isRuledOutForGood({ dealbreakers }: IndexedSet, { situation }: Assessment): boolean {
  return dealbreakers.some(({ effect, when }) => {
    return effect === "fails" && holds(when, situation.given) && truthOf(situation, when) === "always";
  });
}

type Bound = { least: number; mayVanish: boolean; tier: Tier | undefined };

/**
 * A lower bound of the framework's lead. Representative weights are an average of even weights on the criteria from
 * the top down to some rank, so the lead is at least the smallest mean over such sets: per tier, the criteria certain
 * to stand above it with any of those that may stand at it or above, each at its least difference.
 */
function smallestLead({ criteria, stated }: Assessment, framework: Framework): number {
  const bounds = criteria
    .map(({ id, value }): Bound => {
      return { least: leastDifference(value, framework), mayVanish: value.mayVanish, tier: stated.get(id) };
    })
    .sort((a, b) => a.least - b.least);
  const leads = (["essential", "important", "nice"] as const).map((level, rank, levels) => {
    const above = bounds.filter(({ tier }) => levels.slice(0, rank).some((higher) => higher === tier));
    const mandatory = above.filter(({ mayVanish }) => !mayVanish);
    const optional = bounds.filter((bound) => {
      return bound.tier === undefined || bound.tier === level || (bound.mayVanish && above.includes(bound));
    });
    return smallestMean(mandatory, optional);
  });
  const isSomethingRelevant = bounds.some(({ tier, mayVanish }) => tier && tier !== "irrelevant" && !mayVanish);
  // All irrelevant is no preference, and then every criterion counts.
  return Math.min(...leads, ...(isSomethingRelevant ? [] : bounds.map(({ least }) => least)));
}

/**
 * Greedy: the optional ones come in rising order, and each lowers the mean or none after it does. The mandatory ones
 * alone are among the sets of the tier above.
 */
function smallestMean(mandatory: readonly Bound[], optional: readonly Bound[]): number {
  let sum = mandatory.reduce((total, { least }) => total + least, 0);
  const means = optional.map(({ least }, position) => {
    sum += least;
    return sum / (mandatory.length + position + 1);
  });
  return Math.min(...means);
}
