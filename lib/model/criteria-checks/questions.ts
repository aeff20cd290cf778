import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Problem } from "./problem.ts";

/** Finds priorities asked twice or too early, options that exclude where only one can be chosen, and questions that nothing reads. */
export function questionProblems(set: CriteriaSet): Problem[] {
  return [...misplacedTiers(set), ...idleExclusives(set), ...unreadQuestions(set)];
}

function misplacedTiers({ questions }: CriteriaSet): Problem[] {
  return questions.flatMap(({ kind, id }, index) => {
    if (kind !== "tiers" || index === questions.length - 1) return [];
    const message = `priorities are asked once and last, after everything that they weigh; "${id}" is followed by others`;
    return [{ path: ["questions", index, "kind"], message }];
  });
}

function idleExclusives({ questions }: CriteriaSet): Problem[] {
  return questions.flatMap((question, index) => {
    if (question.kind !== "single") return [];
    return question.options.flatMap(({ exclusive, id }, option) => {
      if (!exclusive) return [];
      const path = ["questions", index, "options", option, "exclusive"];
      return [{ path, message: `"${id}" excludes the others already: "${question.id}" takes one answer` }];
    });
  });
}

function unreadQuestions(set: CriteriaSet): Problem[] {
  const read = new Set(readQuestions(set));
  return set.questions.flatMap((question, index) => {
    if (question.kind === "tiers" || !question.scored || read.has(question.id)) return [];
    const message = `"${question.id}" counts as scored, but no facet, aspect, dealbreaker or later question reads it; say "scored: false" if it is for the statistics only`;
    return [{ path: ["questions", index, "id"], message }];
  });
}

function readQuestions({ questions, criteria, dealbreakers }: CriteriaSet): string[] {
  const aspects = criteria.flatMap((criterion) => criterion.aspects);
  const conditions = [
    ...questions.map((question) => (question.kind === "tiers" || !question.scored ? undefined : question.askedWhen)),
    ...aspects.map(({ appliesWhen }) => appliesWhen),
    ...aspects.flatMap(({ facets }) => facets.map(({ when }) => when)),
    ...dealbreakers.map(({ when }) => when),
  ];
  return conditions.flatMap((condition) => Object.keys(condition ?? {}));
}
