import type { Answers } from "#lib/model/answers.ts";
import type { Condition } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import type { ScorableAspect, ScorableChoice, ScorableCriterion, ScorableSet } from "#lib/model/scorable-set.ts";

/*
 * The model's definitions written down as literally and slowly as possible, to hold the fast code against: every joint
 * completion is listed, and nothing is shared with lib/model.
 */

/** The options chosen per question; a question that is not applicable is missing. */
export type Completion = Record<string, string[]>;

/** Every way to answer a question. */
export function waysToAnswer(question: ScorableChoice): string[][] {
  if (question.kind === "single") return question.options.map(({ id }) => [id]);
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const subsets = Array.from({ length: 2 ** together.length - 1 }, (_, mask) => {
    return together.filter((_option, bit) => (((mask + 1) >>> bit) & 1) === 1);
  });
  return [...subsets, ...alone];
}

/** Whether every question named has one of the options listed. */
export function isMet(condition: Condition, completion: Completion): boolean {
  return Object.entries(condition).every(([id, options]) => completion[id]?.some((option) => options.includes(option)));
}

function givenTo(question: ScorableChoice, answers: Answers): string[] | null {
  const answer = answers[question.id];
  if (Array.isArray(answer)) return answer;
  return typeof answer === "string" && answer !== "not-sure" ? [answer] : null;
}

/** Every joint completion of some questions, in their order, which must be that of their conditions. */
export function completionsOf(questions: readonly ScorableChoice[], answers: Answers): Completion[] {
  return questions.reduce<Completion[]>(
    (completions, question) =>
      completions.flatMap((completion) => {
        if (question.askedWhen && !isMet(question.askedWhen, completion)) return [completion];
        const given = givenTo(question, answers);
        return (given ? [given] : waysToAnswer(question)).map((chosen) => ({ ...completion, [question.id]: chosen }));
      }),
    [{}],
  );
}

export function choicesOf(set: ScorableSet): ScorableChoice[] {
  return set.questions.filter((question): question is ScorableChoice => question.kind !== "tiers");
}

/**
 * The questions that conditions read, in document order; also through the condition under which one of these is asked,
 * as long as that may turn out either way.
 */
export function questionsBehind(set: ScorableSet, answers: Answers, conditions: (Condition | undefined)[]) {
  const read = new Set<string>();
  const visit = (condition: Condition | undefined) => {
    for (const id of Object.keys(condition ?? {})) {
      read.add(id);
      const askedWhen = choicesOf(set).find((question) => question.id === id)?.askedWhen;
      if (askedWhen && truthsOf(set, answers, askedWhen).size === 2) visit(askedWhen);
    }
  };
  conditions.forEach(visit);
  return choicesOf(set)
    .filter(({ id }) => read.has(id))
    .map(({ askedWhen, ...question }): ScorableChoice => {
      const isCertain = askedWhen && !truthsOf(set, answers, askedWhen).has(false);
      return isCertain ? question : { ...question, askedWhen };
    });
}

/** Whether a condition holds, over every joint completion of all questions of the set. */
export function truthsOf(set: ScorableSet, answers: Answers, condition: Condition): Set<boolean> {
  return new Set(completionsOf(choicesOf(set), answers).map((completion) => isMet(condition, completion)));
}

type Ends = { low: number; best: number; high: number };

/** The facets that apply: per profile of one chosen option per question, those that match it, else the default. */
export function facetsApplied(aspect: ScorableAspect, completion: Completion) {
  const read = [...new Set(aspect.facets.flatMap(({ when }) => Object.keys(when ?? {})))];
  const profiles = read.reduce<Completion[]>(
    (all, id) => {
      const chosen = completion[id] ?? [];
      return chosen.length === 0
        ? all
        : all.flatMap((profile) => chosen.map((option) => ({ ...profile, [id]: [option] })));
    },
    [{}],
  );
  const applied = profiles.flatMap((profile) => {
    const matching = aspect.facets.filter(({ when }) => when && isMet(when, profile));
    return matching.length > 0 ? matching : aspect.facets.filter(({ when }) => !when);
  });
  return aspect.facets.filter((facet) => applied.includes(facet));
}

/** A criterion's ratings in one completion; null when no aspect is active. */
export function rateCriterion(set: ScorableSet, criterion: ScorableCriterion, completion: Completion) {
  const active = criterion.aspects.filter(({ appliesWhen }) => !appliesWhen || isMet(appliesWhen, completion));
  if (active.length === 0) return null;
  const share = active.reduce((sum, aspect) => sum + aspect.share, 0);
  const rate = (framework: Framework): Ends => {
    const ends = { low: 0, best: 0, high: 0 };
    for (const aspect of active) {
      const ratings = facetsApplied(aspect, completion).map((facet) => widened(set, facet[framework]));
      for (const key of ["low", "best", "high"] as const) {
        const values = ratings.map((rating) => rating[key]);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        ends[key] += (aspect.share / share) * (aspect.combine === "min" ? Math.min(...values) : mean);
      }
    }
    return ends;
  };
  return { tensorflow: rate("tensorflow"), pytorch: rate("pytorch") };
}

/** Widens by the set's points unless some evidence is "fresh". */
function widened(set: ScorableSet, rating: Ends & { evidence: readonly string[] }): Ends {
  const by = rating.evidence.includes("fresh") ? 0 : set.staleWidening;
  return { low: Math.max(0, rating.low - by), best: rating.best, high: Math.min(100, rating.high + by) };
}
