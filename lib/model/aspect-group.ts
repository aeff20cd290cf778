import { combineRatings } from "./combined-rating.ts";
import { type CompletionStep, completionSteps, forEachCompletion, unsettledQuestions } from "./completions.ts";
import { elementAt } from "./element.ts";
import { appliedFacets, type IndexedAspect } from "./indexed-set.ts";
import { type GroupSummary, kept, type Memo } from "./memo.ts";
import { MAX_BITS } from "./question-index.ts";
import { type Situation, saidAbout } from "./situation.ts";
import { addPoint, addSpread, clearPoint, emptySpread, widen, withMeans, zeroPoint, zeroSpread } from "./spread.ts";

/**
 * Aspects that share open questions, and the completions of these; `members` are positions in the list grouped, and
 * `mask` holds them as bits. `context`: the questions completed before that they read.
 */
export type AspectGroup = {
  members: readonly number[];
  mask: number;
  aspects: readonly IndexedAspect[];
  steps: readonly CompletionStep[];
  context: readonly number[];
  /** What is known of it already, by which members are active and the answers to `context`. */
  summaries: Map<number | string, GroupSummary>;
};

/**
 * Splits aspects into groups that read no open question in common, those in `context` apart: given the answers to
 * these, the groups vary independently.
 */
export function groupAspects(
  situation: Situation,
  aspects: readonly IndexedAspect[],
  context: ReadonlySet<number>,
  memo: Memo,
): AspectGroup[] {
  const groups: { members: number[]; questions: Set<number> }[] = [];
  aspects.forEach((aspect, member) => {
    const merged = { members: [member], questions: unsettledQuestions(situation, aspect.facetConditions) };
    for (const question of context) merged.questions.delete(question);
    for (const group of groups.filter((other) =>
      [...other.questions].some((question) => merged.questions.has(question)),
    )) {
      merged.members.push(...group.members);
      for (const question of group.questions) merged.questions.add(question);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  });
  return groups.map(({ members }) => {
    const sorted = members.toSorted((a, b) => a - b);
    return describeGroup(situation, aspects, sorted, context, memo);
  });
}

function describeGroup(
  situation: Situation,
  all: readonly IndexedAspect[],
  members: readonly number[],
  context: ReadonlySet<number>,
  memo: Memo,
): AspectGroup {
  const aspects = members.map((member) => elementAt(all, member));
  const questions = [...new Set(aspects.flatMap((aspect) => aspect.questions))];
  const key = `${aspects.map((aspect) => aspect.key).join()}:${saidAbout(situation, questions)}`;
  const conditions = aspects.flatMap((aspect) => aspect.facetConditions);
  return {
    members,
    mask: members.reduce((mask, member) => mask | (1 << member), 0),
    aspects,
    steps: completionSteps(situation, conditions).filter((step) => !context.has(step.question)),
    context: questions.filter((question) => context.has(question)),
    summaries: kept(memo.summaries, key, () => new Map()),
  };
}

/**
 * Summarises a group over its completions, given which aspects are active, as bits, and the answers chosen to the
 * questions of its context.
 */
export function summarise(group: AspectGroup, active: number, chosen: number[]): GroupSummary {
  return kept(group.summaries, keyOf(group, active & group.mask, chosen), () => summariseAfresh(group, active, chosen));
}

/** A number where one can be exact, since it is asked for at every completion of the context. */
function keyOf({ context }: AspectGroup, active: number, chosen: number[]): number | string {
  const [first] = context;
  if (first === undefined) return active;
  const key = active + elementAt(chosen, first) * 2 ** MAX_BITS;
  if (context.length === 1 && Number.isSafeInteger(key)) return key;
  return `${active}:${context.map((question) => chosen[question]).join()}`;
}

function summariseAfresh(group: AspectGroup, active: number, chosen: number[]): GroupSummary {
  const joint = emptySpread();
  const members = group.aspects.map((aspect, i) => {
    const isActive = ((active >>> elementAt(group.members, i)) & 1) === 1;
    return { aspect, isActive, spread: emptySpread(), facets: 0 };
  });
  const point = zeroPoint();
  const sum = zeroPoint();
  const isShared = members.length > 1;
  forEachCompletion(group.steps, chosen, (completed, weight) => {
    clearPoint(sum);
    for (const member of members) {
      const applied = appliedFacets(member.aspect, completed);
      combineRatings(member.aspect, applied, point);
      member.facets |= applied;
      widen(member.spread, point, weight);
      if (isShared && member.isActive) addPoint(sum, point, member.aspect.share);
    }
    if (isShared) widen(joint, sum, weight);
  });
  const spreads = members.map((member) => withMeans(member.spread));
  const [first, only] = [elementAt(members, 0), zeroSpread()];
  // Alone, an aspect's own spread says it all: the common case, and half the work.
  if (first.isActive) addSpread(only, first.spread, first.aspect.share);
  return {
    ways: first.spread.weight,
    sum: isShared ? withMeans(joint) : only,
    spreads,
    facets: members.map((member) => member.facets),
  };
}
