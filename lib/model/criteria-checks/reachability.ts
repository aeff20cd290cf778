import type { ChoiceQuestion, Condition, CriteriaSet } from "#lib/model/criteria-set.ts";

/**
 * Whether some answers fulfil all the conditions at once. A question can be answered only when it is asked, so the
 * conditions under which it is asked join in. Exact, since a condition only ever asks for one option out of several.
 *
 * @param set a set whose conditions' questions and options exist; unknown ones make the answer false
 */
export function canHold({ questions }: Pick<CriteriaSet, "questions">, conditions: Condition[]): boolean {
  const demands = new Map<string, string[][]>();
  const pending = [...conditions];
  for (let condition = pending.pop(); condition; condition = pending.pop()) {
    for (const [id, options] of Object.entries(condition)) {
      const question = questions.find((candidate) => candidate.id === id);
      if (!question || question.kind === "tiers") return false;
      if (!demands.has(id) && question.askedWhen) pending.push(question.askedWhen);
      demands.set(id, [...(demands.get(id) ?? []), options]);
    }
  }
  return questions.every(
    (question) => question.kind === "tiers" || isAnswerable(question, demands.get(question.id) ?? []),
  );
}

/** One option in every list; or, where several may be chosen, one out of each list that may stand beside others. */
function isAnswerable(question: ChoiceQuestion, lists: string[][]): boolean {
  if (question.options.some(({ id }) => lists.every((list) => list.includes(id)))) return true;
  const combinable = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  return question.kind === "multiple" && lists.every((list) => list.some((id) => combinable.includes(id)));
}
