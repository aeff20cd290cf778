import { type Answer, type Answers, NOT_SURE, TIERS } from "#lib/model/answers.ts";
import { assess, weighUp } from "#lib/model/assessment.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { statedTiers } from "#lib/model/priorities.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { judge } from "#lib/model/verdict.ts";
import { choicesOf, waysToAnswer } from "./brute-force.ts";

/** Every verdict that is still possible: each open question left open or answered in any way, each tier likewise. */
export function verdictsPossible(set: ScorableSet, answers: Answers): Set<string> {
  const indexed = indexSet(set);
  const memo = newMemo();
  const finals = choicesOf(set).reduce<Answers[]>(
    (all, question) => {
      const given = answers[question.id];
      if (given !== undefined && given !== NOT_SURE) return all;
      const ways: Answer[] = waysToAnswer(question);
      return all.flatMap((one) => [one, ...ways.map((way) => ({ ...one, [question.id]: way }))]);
    },
    [answers],
  );
  const stated = statedTiers(set, answers);
  const unstated = set.criteria.filter(({ id }) => !stated.has(id)).map(({ id }) => id);
  const tiers = unstated.reduce(
    (all, id) => all.flatMap((one) => [one, ...TIERS.map((tier) => new Map([...one, [id, tier]]))]),
    [new Map(stated)],
  );
  return new Set(
    finals.flatMap((final) => {
      const assessment = assess(indexed, final, memo);
      return tiers.map((one) => judge(weighUp(assessment, one), set.thresholds).verdict);
    }),
  );
}
