import { type Assessment, weightedSum } from "./assessment.ts";
import { elementAt } from "./element.ts";
import type { CriterionValue } from "./memo.ts";
import { weigh } from "./priorities.ts";

/** What separates a strict inequality from an equality between sums. */
const SLACK = 1e-9;

/** The smallest best difference over the completions, signed for the leader. */
export function leastDifference(value: CriterionValue, leader: Assessment["leader"]): number {
  return leader === "pytorch" ? value.spread.least : 0 - value.spread.most;
}

/**
 * The leader's lead in points with every rating at its worst end for the leader, at its best end, and at its
 * plausible worst: open answers at their worst, less the ratings' combined error √Σ (w_k·h_k)², as if the errors of
 * different criteria were independent. Differences are taken within a completion.
 */
export function evidenceRange(assessment: Assessment): { worst: number; plausible: number; best: number } {
  const { criteria, leader, weighting } = assessment;
  const down = weightedSum(
    weighting.weights,
    criteria.map(({ value }) => value.spread.bottom),
  );
  const up = weightedSum(
    weighting.weights,
    criteria.map(({ value }) => value.spread.top),
  );
  const plausible = plausibleLead(criteria, weighting.weights, leader);
  if (leader === "pytorch") return { worst: down, plausible, best: up };
  return { worst: 0 - up, plausible, best: 0 - down };
}

/**
 * Whether the lead survives the open answers at their worst and the evidence at its plausible combined error:
 * |D| > Σ w_k·o_k + √Σ (w_k·h_k)². Where open answers may make criteria vanish, it must survive that too, with the
 * weights of the criteria that then remain.
 */
export function holdsAcrossEvidence({ criteria, leader, stated }: Assessment): boolean {
  const isAhead = (remaining: Assessment["criteria"]) => {
    const { weights } = weigh(
      remaining.map(({ id }) => id),
      stated,
    );
    return plausibleLead(remaining, weights, leader) > SLACK;
  };
  const mayVanish = criteria.filter(({ value }) => value.mayVanish);
  return subsets(mayVanish).every((gone) => isAhead(criteria.filter((criterion) => !gone.includes(criterion))));
}

function plausibleLead(
  criteria: Assessment["criteria"],
  weights: readonly number[],
  leader: Assessment["leader"],
): number {
  const least = weightedSum(
    weights,
    criteria.map(({ value }) => leastDifference(value, leader)),
  );
  const error = Math.hypot(...criteria.map(({ value }, k) => elementAt(weights, k) * value.spread.half));
  return least - error;
}

function subsets<T>(items: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const item of items) all.push(...all.map((subset) => [...subset, item]));
  return all;
}
