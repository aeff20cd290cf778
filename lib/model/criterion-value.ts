import { groupAspects, summarise } from "./aspect-group.ts";
import { completionSteps, forEachCompletion, truthOf, unsettledQuestions } from "./completions.ts";
import { elementAt } from "./element.ts";
import type { IndexedCriterion } from "./indexed-set.ts";
import { type CriterionValue, kept, type Memo } from "./memo.ts";
import { holds } from "./question-index.ts";
import type { Situation } from "./situation.ts";
import { addSpread, emptySpread, widenBySpread, withMeans, zeroSpread } from "./spread.ts";

/**
 * Rates one criterion; null when no completion leaves it an active aspect.
 *
 * Exact, but without visiting every joint completion: the questions that decide which aspects are active are completed
 * first; given those, aspects that share no open question vary independently, so extremes and means add up.
 */
export function valueCriterion(situation: Situation, criterion: IndexedCriterion, memo: Memo): CriterionValue | null {
  const said = criterion.questions.map((question) => `${situation.visibility[question]}${situation.given[question]}`);
  return kept(memo.values, `${criterion.position}:${said.join()}`, () => valueAfresh(situation, criterion, memo));
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
  const groups = groupAspects(situation, aspects, deciding);

  const spread = emptySpread();
  const values = aspects.map((aspect) => ({ aspect, spread: emptySpread(), facets: 0 }));
  let mayVanish = false;
  forEachCompletion(steps, [...situation.settled], (chosen, weight) => {
    const isActive = aspects.map(({ appliesWhen }) => !appliesWhen || holds(appliesWhen, chosen));
    const share = aspects.reduce((sum, aspect, i) => (isActive[i] ? sum + aspect.share : sum), 0);
    const summaries = groups.map((group) => summarise(group, isActive, chosen, memo));
    const ways = summaries.reduce((product, summary) => product * summary.ways, weight);
    if (share === 0) {
      mayVanish = true;
      return;
    }
    const sum = zeroSpread();
    groups.forEach((group, g) => {
      const summary = elementAt(summaries, g);
      addSpread(sum, summary.sum, 1);
      group.members.forEach((member, i) => {
        if (!isActive[member]) return;
        const value = elementAt(values, member);
        widenBySpread(value.spread, elementAt(summary.spreads, i), ways, 1);
        value.facets |= elementAt(summary.facets, i);
      });
    });
    widenBySpread(spread, sum, ways, share);
  });
  return {
    spread: withMeans(spread),
    mayVanish,
    aspects: values.map((value) => ({ ...value, spread: withMeans(value.spread) })),
  };
}
