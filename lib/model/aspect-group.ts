import { combineRatings } from "./combined-rating.ts";
import { type CompletionStep, completionSteps, forEachCompletion, unsettledQuestions } from "./completions.ts";
import { elementAt } from "./element.ts";
import { appliedFacets, type IndexedAspect } from "./indexed-set.ts";
import { type GroupSummary, kept, type Memo } from "./memo.ts";
import type { Situation } from "./situation.ts";
import { addPoint, addSpread, clearPoint, emptySpread, widen, withMeans, zeroPoint, zeroSpread } from "./spread.ts";

/** Aspects that share open questions, and the completions of these; `members` are positions in the list grouped. */
export type AspectGroup = {
  members: readonly number[];
  aspects: readonly IndexedAspect[];
  steps: readonly CompletionStep[];
  /** Names the group and all that was said about the questions it reads, so that its summary can be kept. */
  key: string;
  context: readonly number[];
};

/**
 * Splits aspects into groups that read no open question in common, those in `context` apart: given the answers to
 * these, the groups vary independently.
 */
export function groupAspects(
  situation: Situation,
  aspects: readonly IndexedAspect[],
  context: ReadonlySet<number>,
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
  return groups.map(({ members }) =>
    describeGroup(
      situation,
      aspects,
      members.toSorted((a, b) => a - b),
      context,
    ),
  );
}

function describeGroup(
  situation: Situation,
  all: readonly IndexedAspect[],
  members: readonly number[],
  context: ReadonlySet<number>,
): AspectGroup {
  const aspects = members.map((member) => elementAt(all, member));
  const steps = completionSteps(
    situation,
    aspects.flatMap((aspect) => aspect.facetConditions),
  );
  const questions = [...new Set(aspects.flatMap((aspect) => aspect.questions))];
  const said = questions.map((question) => `${situation.visibility[question]}${situation.given[question]}`);
  return {
    members,
    aspects,
    steps: steps.filter((step) => !context.has(step.question)),
    key: `${aspects.map((aspect) => aspect.key).join()}:${said.join()}`,
    context: questions.filter((question) => context.has(question)),
  };
}

/** Summarises a group over its completions, given the answers chosen to the questions of its context. */
export function summarise(
  group: AspectGroup,
  isActive: readonly boolean[],
  chosen: number[],
  memo: Memo,
): GroupSummary {
  const active = group.members.map((member) => elementAt(isActive, member));
  const key = `${group.key}:${active.join()}:${group.context.map((question) => chosen[question]).join()}`;
  return kept(memo.summaries, key, () => {
    const joint = emptySpread();
    const members = group.aspects.map((aspect, i) => {
      return { aspect, isActive: elementAt(active, i), spread: emptySpread(), facets: 0 };
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
  });
}
