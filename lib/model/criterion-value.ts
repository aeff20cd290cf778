import { groupAspects, summarise } from "./aspect-group.ts";
import { completionSteps, forEachCompletion, truthOf, unsettledQuestions } from "./completions.ts";
import { elementAt } from "./element.ts";
import type { IndexedAspect, IndexedCriterion } from "./indexed-set.ts";
import { type CriterionValue, kept, type Memo } from "./memo.ts";
import { holds } from "./question-index.ts";
import { type Situation, saidAbout } from "./situation.ts";
import { addSpread, clearSpread, emptySpread, widenBySpread, withMeans, zeroSpread } from "./spread.ts";

/**
 * Rates one criterion; null when no completion leaves it an active aspect.
 *
 * Exact, but without visiting every joint completion: the questions that decide which aspects are active are completed
 * first; given those, aspects that share no open question vary independently, so extremes and means add up.
 */
export function valueCriterion(situation: Situation, criterion: IndexedCriterion, memo: Memo): CriterionValue | null {
  const key = `${criterion.position}:${saidAbout(situation, criterion.questions)}`;
  return kept(memo.values, key, () => valueAfresh(situation, criterion, memo));
}

function valueAfresh(situation: Situation, criterion: IndexedCriterion, memo: Memo): CriterionValue | null {
  const aspects = criterion.aspects.filter(
    ({ appliesWhen }) => !appliesWhen || truthOf(situation, appliesWhen) !== "never",
  );
  if (aspects.length === 0) return null;
  const activity = aspects.flatMap(({ appliesWhen }) => (appliesWhen ? [appliesWhen] : []));
  const deciding = unsettledQuestions(situation, activity);
  const conditions = [...activity, ...aspects.flatMap((aspect) => aspect.facetConditions)];
  const steps = completionSteps(situation, conditions).filter((step) => deciding.has(step.question));
  const groups = groupAspects(situation, aspects, deciding, memo);

  const spread = emptySpread();
  const sum = zeroSpread();
  const values = aspects.map((aspect) => ({ aspect, spread: emptySpread(), facets: 0 }));
  let mayVanish = false;
  forEachCompletion(steps, [...situation.settled], (chosen, weight) => {
    const active = activeAspects(aspects, chosen);
    if (active === 0) {
      mayVanish = true;
      return;
    }
    const summaries = groups.map((group) => summarise(group, active, chosen));
    const ways = summaries.reduce((product, summary) => product * summary.ways, weight);
    clearSpread(sum);
    groups.forEach(({ members }, g) => {
      const summary = elementAt(summaries, g);
      addSpread(sum, summary.sum, 1);
      for (let i = 0; i < members.length; i += 1) {
        const member = elementAt(members, i);
        if (((active >>> member) & 1) === 0) continue;
        const value = elementAt(values, member);
        widenBySpread(value.spread, elementAt(summary.spreads, i), ways, 1);
        value.facets |= elementAt(summary.facets, i);
      }
    });
    widenBySpread(spread, sum, ways, shareOf(aspects, active));
  });
  return {
    spread: withMeans(spread),
    mayVanish,
    aspects: values.map((value) => ({ ...value, spread: withMeans(value.spread) })),
  };
}

/** The positions of the aspects that apply, as bits. */
function activeAspects(aspects: readonly IndexedAspect[], chosen: number[]): number {
  let active = 0;
  aspects.forEach(({ appliesWhen }, i) => {
    if (!appliesWhen || holds(appliesWhen, chosen)) active |= 1 << i;
  });
  return active;
}

function shareOf(aspects: readonly IndexedAspect[], active: number): number {
  return aspects.reduce((sum, { share }, i) => (((active >>> i) & 1) === 1 ? sum + share : sum), 0);
}
