import type { Obstacle } from "#lib/model/compromise.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { GroupCriterion, GroupOutcome } from "#lib/model/group-outcome.ts";
import type { Transfer } from "#lib/model/outcome.ts";
import { list, percent, points, pointsBetween, tenthsInWords } from "./numbers.ts";
import type { Speaker } from "./speaker.ts";

/** From which distance between the largest and the smallest weight on, in shares of all weight, people are split. */
const SPLIT = 0.1;

/** Whether people split on a criterion: their weights lie ten percentage points or more apart. A judgement of ours. */
export function isSplit({ spread }: Pick<GroupCriterion, "spread">): boolean {
  return spread >= SPLIT - 1e-9;
}

/** "from 5% to 34% of the weight", or "12% of the weight for everyone". */
export function weightRange({ weights }: Pick<GroupCriterion, "weights">): string {
  const known = weights.filter((weight) => weight !== null);
  const [low, high] = [percent(Math.min(...known)), percent(Math.max(...known))];
  return low === high ? `${low} of the weight for everyone` : `from ${low} to ${high} of the weight`;
}

/** On what people split most, and on what they agree. */
export function priorityFinding(criteria: readonly GroupCriterion[], speaker: Pick<Speaker, "criterion">): string {
  const [widest] = criteria.toSorted((a, b) => b.spread - a.spread);
  if (!widest || !isSplit(widest)) return "People weigh every criterion much alike.";
  const agreed = criteria
    .filter((criterion) => !isSplit(criterion))
    .map(({ criterion }) => speaker.criterion(criterion));
  const split = `People split most on “${speaker.criterion(widest.criterion)}”: ${weightRange(widest)}.`;
  return agreed.length === 0
    ? `${split} They agree on no criterion.`
    : `${split} They agree on ${list(agreed.map((name) => `“${name}”`))}.`;
}

/** How far ahead the leader is under the averaged weights. */
export function groupMarginSentence(
  { margin, fit, leader }: GroupOutcome,
  { framework }: Pick<Speaker, "framework">,
): string {
  if (margin === 0) return "Under everyone’s weights averaged, the two are level.";
  const lead = pointsBetween(margin, fit.pytorch, fit.tensorflow);
  return `Under everyone’s weights averaged, ${framework[leader]} is ahead by ${lead} on a scale of 100.`;
}

/** Whether that holds under each member's own weights; `names` as the members are called. */
export function holdsSentence(
  group: GroupOutcome,
  names: readonly string[],
  { framework }: Pick<Speaker, "framework">,
): string {
  const { leader, opposed, margin, verdict } = group;
  if (group.reason === "ruled-out" || verdict === "neither") {
    return "That is by a hard requirement that everyone’s answers state, so no weights would change it.";
  }
  if (margin === 0) return "By their own weights some favour one, some the other.";
  if (opposed.length === 0) {
    return group.margins.some((own) => own === 0)
      ? `It holds under every member’s own weights, though under some only just: there the two are level.`
      : `It holds under every member’s own weights: ${framework[leader]} is ahead under each.`;
  }
  const rival = framework[rivalOf(leader)];
  const whose = opposed.map((member) => `${names[member]}’s (${points(group.margins[member] ?? 0)})`);
  return `It does not hold under every member’s own weights: under ${list(whose)}, ${rival} would be ahead.`;
}

/** In how many weightings the leader is ahead, averaged over the members. */
export function groupSupportSentence(
  { support, leader }: GroupOutcome,
  { framework }: Pick<Speaker, "framework">,
): string {
  return `Averaged over all, ${framework[leader]} is ahead in ${tenthsInWords(support)} weightings that respect each one’s priorities.`;
}

/** The weight that a member moves, and where from: "12% of the weight from Comfort to Lasting". */
export function wayInWords(moves: readonly Transfer[], { criterion }: Pick<Speaker, "criterion">): string {
  const parts = moves.map(
    ({ from, to, amount }) => `${percent(amount)} of the weight from “${criterion(from)}” to “${criterion(to)}”`,
  );
  return `${list(parts)}.`;
}

/** Why a member cannot be brought to a framework. */
export function obstacleSentence(
  obstacle: Obstacle,
  side: Framework,
  { framework }: Pick<Speaker, "framework">,
): string {
  return obstacle === "ruled-out"
    ? `a hard requirement rules out ${framework[side]}`
    : `no criterion that counts favours ${framework[side]}`;
}
