import { countStates } from "./completions.ts";
import { elementAt } from "./element.ts";
import { type IndexedAspect, type IndexedCriterion, indexSet } from "./indexed-set.ts";
import { type IndexedCondition, MAX_BITS, type QuestionIndex, questionsRead } from "./question-index.ts";
import type { ScorableSet } from "./scorable-set.ts";

/** Joint completions that one scoring may have to visit: what keeps it within milliseconds. */
export const MAX_COMPLETIONS = 50_000;

/** Where in the document, and what is wrong there. */
export type ScoringProblem = { path: (string | number)[]; message: string };

/**
 * Why a set could not be scored, or not in time, whatever the answers: to be refused at publication, so that no visitor
 * meets it. Empty when it can. Expects a set whose references, conditions and default facets are in order.
 */
export function problemsOfScoring(set: ScorableSet): ScoringProblem[] {
  const tooMany = sizeProblems(set);
  if (tooMany.length > 0) return tooMany;
  const { index, criteria, dealbreakers } = indexSet(set);
  const conditions = [
    ...index.questions.map(({ askedWhen }) => askedWhen ?? []),
    ...dealbreakers.map(({ when }) => when),
  ];
  const shared = conditions.reduce((sum, condition) => sum + countCompletions(index, [condition], [condition]), 0);
  const visits = new Map(criteria.map((criterion) => [criterion.id, criterionVisits(index, criterion)]));
  const total = [...visits.values()].reduce((sum, count) => sum + count, shared);
  if (total <= MAX_COMPLETIONS) return [];
  const heaviest = Math.max(...visits.values());
  const position = set.criteria.findIndex(({ id }) => visits.get(id) === heaviest);
  const message = `with every question open, one scoring has ${total} joint completions to go through, ${heaviest} of them here; at most ${MAX_COMPLETIONS} are scored in time. Let fewer questions with many options decide about one aspect together`;
  return [{ path: heaviest > shared ? ["criteria", position] : ["questions"], message }];
}

function sizeProblems(set: ScorableSet): ScoringProblem[] {
  const limit = (path: (string | number)[], count: number, what: string): ScoringProblem[] => {
    return count <= MAX_BITS ? [] : [{ path, message: `has ${count} ${what}; at most ${MAX_BITS} can be scored` }];
  };
  const questions = set.questions.flatMap((question, q) => {
    return question.kind === "tiers" ? [] : limit(["questions", q, "options"], question.options.length, "options");
  });
  const aspects = set.criteria.flatMap((criterion, c) => {
    const facets = criterion.aspects.flatMap((aspect, a) => {
      return limit(["criteria", c, "aspects", a, "facets"], aspect.facets.length, "facets");
    });
    return [...limit(["criteria", c, "aspects"], criterion.aspects.length, "aspects"), ...facets];
  });
  return [...questions, ...aspects];
}

/** An upper bound: the questions that decide on activity jointly and, given those, each group of aspects. */
function criterionVisits(index: QuestionIndex, { aspects }: IndexedCriterion): number {
  const activity = aspects.flatMap(({ appliesWhen }) => (appliesWhen ? [appliesWhen] : []));
  const read = [...activity, ...aspects.flatMap((aspect) => aspect.facetConditions)];
  const deciding = new Set(questionsRead(index, activity));
  return groupsOf(aspects, deciding).reduce(
    (sum, group) => {
      const conditions = group.flatMap((aspect) => aspect.facetConditions);
      return sum + group.length * countCompletions(index, conditions, conditions);
    },
    aspects.length * countCompletions(index, activity, read),
  );
}

function groupsOf(aspects: readonly IndexedAspect[], deciding: ReadonlySet<number>): IndexedAspect[][] {
  let groups: IndexedAspect[][] = [];
  for (const aspect of aspects) {
    const own = new Set(aspect.questions.filter((question) => !deciding.has(question)));
    const isJoined = (group: IndexedAspect[]) => group.some(({ questions }) => questions.some((one) => own.has(one)));
    const joined = groups.filter(isJoined).flat();
    groups = [...groups.filter((group) => !isJoined(group)), [...joined, aspect]];
  }
  return groups;
}

/** How many joint completions the conditions have, their options told apart as far as `read` does. */
function countCompletions(
  index: QuestionIndex,
  conditions: readonly IndexedCondition[],
  read: readonly IndexedCondition[],
): number {
  const closure = questionsRead(index, conditions);
  const lists = [...read, ...closure.map((position) => elementAt(index.questions, position).askedWhen ?? [])].flat();
  return closure.reduce((product, position) => {
    const own = lists.filter((part) => part.question === position).map((part) => part.options);
    return product * countStates(elementAt(index.questions, position), own);
  }, 1);
}
