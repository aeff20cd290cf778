import { elementAt } from "./element.ts";
import type { Framework } from "./framework.ts";
import type { Outcome, Transfer } from "./outcome.ts";

/*
 * The smallest compromise that brings everyone to one side. A member is on a side when their own fits, under their own
 * answers and weights, do not favour the other framework (level counts as either side, as in `smallestTransfer`), or
 * when a hard requirement of theirs leaves only that one. A compromise moves weight between criteria that count for
 * the member; its size is the total weight that all members move together, each member's being 100 %.
 */

/** Sums this much smaller than the largest difference are rounding, not a result. */
const ROUNDING = 1e-12;

export type Shift = { from: number; to: number; amount: number };

/**
 * The least weight to move so that Σ w·d is no longer negative: the moves, by criterion index. None ([]) when it is not
 * negative as it is; null when no weights would do, since every difference is negative.
 *
 * Moving an amount x from criterion a to b changes the sum by x·(d_b − d_a). So all of it goes to the largest d, and is
 * taken where d is smallest first, until the sum is zero: a continuous knapsack, for which the greedy choice is optimal
 * (Dantzig 1957). `weights` ≥ 0, of the same length as `differences`. Of equal differences the lower index comes first.
 */
export function smallestShift(differences: readonly number[], weights: readonly number[]): Shift[] | null {
  const unit = Math.max(...differences.map(Math.abs)) || 1;
  const scaled = differences.map((d) => d / unit);
  let missing = -scaled.reduce((sum, d, k) => sum + elementAt(weights, k) * d, 0);
  if (missing <= ROUNDING) return [];
  const best = Math.max(...scaled);
  if (best < 0) return null;
  const to = scaled.indexOf(best);
  const givers = [...scaled.keys()].sort((a, b) => elementAt(scaled, a) - elementAt(scaled, b));
  const shifts: Shift[] = [];
  for (const from of givers) {
    if (missing <= ROUNDING) break;
    // Never less than what is missing: the best that there is, is not negative, and nobody left is below this giver.
    const gain = best - elementAt(scaled, from);
    const amount = Math.min(elementAt(weights, from), missing / gain);
    if (amount > 0) shifts.push({ from, to, amount });
    missing -= amount * gain;
  }
  return shifts;
}

/** Why a member cannot be brought to a side: a hard requirement of theirs, or every criterion favours the other. */
export type Obstacle = "ruled-out" | "no-weights";

/** What brings everyone to `side`: per member the moves, empty for who is there already, or what stands in the way. */
export type Compromise = {
  side: Framework;
  members: (Transfer[] | Obstacle)[];
  /** The weight that all members move together, 0–1 for each; null where somebody cannot be brought there. */
  total: number | null;
};

/** The smallest compromise for one side, exactly. */
export function compromiseTowards(side: Framework, outcomes: readonly Outcome[]): Compromise {
  const members = outcomes.map((outcome) => wayTo(side, outcome));
  const ways = members.filter((way) => typeof way !== "string");
  const moved = ways.flat().reduce((sum, { amount }) => sum + amount, 0);
  return { side, members, total: ways.length === members.length ? moved : null };
}

/**
 * Both compromises, the smaller one first: one that is possible before one that is not. Of two alike, `first` is first.
 */
export function compromises(outcomes: readonly Outcome[], first: Framework): [Compromise, Compromise] {
  const one = compromiseTowards(first, outcomes);
  const other = compromiseTowards(first === "pytorch" ? "tensorflow" : "pytorch", outcomes);
  const size = ({ total }: Compromise) => total ?? Number.POSITIVE_INFINITY;
  return size(other) < size(one) ? [other, one] : [one, other];
}

function wayTo(side: Framework, { dealbreakers, contributions }: Outcome): Transfer[] | Obstacle {
  const failing = new Set(dealbreakers.filter(({ effect }) => effect === "fails").map(({ framework }) => framework));
  if (failing.has(side)) return "ruled-out";
  if (failing.size > 0) return [];
  const weighed = contributions.filter(({ weight }) => weight > 0);
  const sign = side === "pytorch" ? 1 : -1;
  const shifts = smallestShift(
    weighed.map(({ difference }) => sign * difference),
    weighed.map(({ weight }) => weight),
  );
  const id = (k: number) => elementAt(weighed, k).criterion;
  return shifts?.map(({ from, to, amount }) => ({ from: id(from), to: id(to), amount })) ?? "no-weights";
}
