import type { CriterionId } from "./answers.ts";
import { TIERS } from "./answers.ts";
import { elementAt } from "./element.ts";
import { FRAMEWORKS, type Framework, type PerFramework, rivalOf } from "./framework.ts";
import type { Contribution, Outcome, Reason, Strength, Verdict } from "./outcome.ts";
import { support } from "./robustness.ts";
import type { Thresholds } from "./scorable-set.ts";

/*
 * What several people's results under one criteria set give together. Each has weights of their own and, where they
 * described the project differently, ratings of their own.
 */

/** Smaller than this, in points, is rounding; thresholds are compared with the slack of a single verdict. */
const ROUNDING = 1e-11;
const SLACK = 1e-9;

/**
 * One criterion for the group. `weights`: per member, 0–1, null where it vanished for them. `weight`: their mean, with
 * 0 for null; over all criteria the means sum to 1. `tensorflow`, `pytorch`, `difference`: the means of the best
 * ratings over those for whom it did not vanish, in points. `spread`: the largest weight less the smallest.
 */
export type GroupCriterion = PerFramework<number> & {
  criterion: CriterionId;
  weights: (number | null)[];
  weight: number;
  difference: number;
  spread: number;
};

/**
 * `margins`: per member, what their own weights make of the ratings shared; their mean is `margin`. `support`: the mean
 * over the members of the exact share of the weightings consistent with their tiers under which the leader wins on the
 * shared ratings. `opposed`: the members whose own weights favour the other framework. `ruledOut`: by framework, whose
 * answers rule it out.
 */
export type GroupOutcome = {
  criteria: GroupCriterion[];
  fit: PerFramework<number>;
  margin: number;
  margins: number[];
  support: number;
  leader: Framework;
  opposed: number[];
  ruledOut: PerFramework<number[]>;
  verdict: Verdict;
  strength: Strength;
  reason: Reason;
};

/**
 * The group's outcome under the averaged weights: fit(f) = Σ w̄_k · mean(best_k(f)), so the margin is also the mean of the
 * members' margins on the shared ratings. Equal weighting of people: Arrow's conditions are not evaded, and the page
 * shows whom the mean passes over (French 1986, ch. 8, on averaging additive values).
 *
 * The verdict follows the rules for one person: a framework that everyone's answers rule out is out; under the minimum
 * margin there is little between them; under the support that leaning asks for it depends on priorities. It is clear
 * only when everyone's own result is clear for the same framework. A group of one, or of people alike, gives what
 * each of them got, but that evidence is not judged anew. `outcomes`: at least one, all under the set of `thresholds`.
 */
export function groupOutcome(outcomes: readonly Outcome[], thresholds: Thresholds): GroupOutcome {
  const criteria = criteriaOf(outcomes);
  const marginOf = (weights: readonly number[]) =>
    rounded(criteria.reduce((sum, { difference }, k) => sum + elementAt(weights, k) * difference, 0));
  const margins = outcomes.map((_, i) => marginOf(criteria.map(({ weights }) => weights[i] ?? 0)));
  const margin = marginOf(criteria.map(({ weight }) => weight));
  const leader = margin < 0 ? "tensorflow" : "pytorch";
  const ahead = (points: number) => (leader === "pytorch" ? points : -points);
  const shares = outcomes.map((outcome) => shareOf(outcome, criteria, leader));
  const sums = {
    criteria,
    fit: { tensorflow: fitOf(criteria, "tensorflow"), pytorch: fitOf(criteria, "pytorch") },
    margin,
    margins,
    support: mean(shares),
    leader,
    opposed: [...margins.keys()].filter((i) => ahead(elementAt(margins, i)) < 0),
    ruledOut: { tensorflow: ruledOutBy(outcomes, "tensorflow"), pytorch: ruledOutBy(outcomes, "pytorch") },
  } as const;
  return { ...sums, ...judgeGroup(sums, outcomes, thresholds) };
}

type Sums = Pick<GroupOutcome, "margin" | "support" | "leader" | "ruledOut">;

function judgeGroup(
  { margin, support: share, leader, ruledOut }: Sums,
  outcomes: readonly Outcome[],
  { minimumMargin, leaningSupport }: Thresholds,
): Pick<GroupOutcome, "verdict" | "strength" | "reason"> {
  const out = FRAMEWORKS.filter((framework) => ruledOut[framework].length === outcomes.length);
  if (out.length === 2) return { verdict: "neither", strength: null, reason: "both-ruled-out" };
  if (out[0]) return { verdict: rivalOf(out[0]), strength: "clear", reason: "ruled-out" };
  if (Math.abs(margin) < minimumMargin - SLACK) return { verdict: "close", strength: null, reason: "little-between" };
  if (share < leaningSupport - SLACK) return { verdict: "close", strength: null, reason: "depends-on-priorities" };
  const isClear = outcomes.every(({ verdict, strength }) => verdict === leader && strength === "clear");
  return { verdict: leader, strength: isClear ? "clear" : "leaning", reason: "fit" };
}

function criteriaOf(outcomes: readonly Outcome[]): GroupCriterion[] {
  const ids = new Set(outcomes.flatMap(({ contributions }) => contributions.map(({ criterion }) => criterion)));
  return [...ids].map((criterion) => {
    const found = outcomes.map(({ contributions }) => contributions.find((one) => one.criterion === criterion));
    const there = found.filter((contribution): contribution is Contribution => contribution !== undefined);
    const weights = found.map((contribution) => contribution?.weight ?? null);
    const known = there.map(({ weight }) => weight);
    return {
      criterion,
      weights,
      weight: mean(weights.map((weight) => weight ?? 0)),
      tensorflow: mean(there.map(({ tensorflow }) => tensorflow.best)),
      pytorch: mean(there.map(({ pytorch }) => pytorch.best)),
      difference: mean(there.map(({ difference }) => difference)),
      spread: Math.max(...known) - Math.min(...known),
    };
  });
}

/** The share of this member's weightings under which the leader wins on the shared ratings. */
function shareOf({ contributions }: Outcome, criteria: readonly GroupCriterion[], leader: Framework): number {
  const tierOf = new Map(contributions.map(({ criterion, tier }) => [criterion, tier]));
  const differences = criteria.map(({ difference }) => (leader === "pytorch" ? difference : 0 - difference));
  const tiers = TIERS.slice(0, -1).map((tier) =>
    [...criteria.keys()].filter((k) => tierOf.get(elementAt(criteria, k).criterion) === tier),
  );
  return support(differences, tiers);
}

function ruledOutBy(outcomes: readonly Outcome[], framework: Framework): number[] {
  const isOut = ({ dealbreakers }: Outcome) =>
    dealbreakers.some((hit) => hit.framework === framework && hit.effect === "fails");
  return outcomes.flatMap((outcome, i) => (isOut(outcome) ? [i] : []));
}

function fitOf(criteria: readonly GroupCriterion[], framework: Framework): number {
  return criteria.reduce((sum, criterion) => sum + criterion.weight * criterion[framework], 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(points: number): number {
  return Math.abs(points) < ROUNDING ? 0 : points;
}
