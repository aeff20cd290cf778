import type { Condition, CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Problem } from "./problem.ts";
import { canHold } from "./reachability.ts";

/** A condition somewhere in the set; `before` limits it to the questions of a lower index. */
type Place = { path: Problem["path"]; condition: Condition; scored: boolean; before: number; also?: Condition };

/**
 * Finds conditions that name what does not exist, what is asked later, what is not scored, or that can never hold,
 * so that some question, option, facet, aspect, dealbreaker or advice would never be reached.
 */
export function conditionProblems(set: CriteriaSet): Problem[] {
  return placesOf(set).flatMap((place) => {
    const broken = Object.entries(place.condition).flatMap((entry) => referenceProblems(set, place, entry));
    return broken.length > 0 ? broken : reachProblems(set, place);
  });
}

function placesOf(set: CriteriaSet): Place[] {
  const before = set.questions.length;
  const places: (Omit<Place, "condition"> & { condition: Condition | undefined })[] = [];
  set.questions.forEach((question, index) => {
    if (question.kind === "tiers") return;
    const { askedWhen, scored } = question;
    places.push({ path: ["questions", index, "askedWhen"], condition: askedWhen, scored, before: index });
  });
  set.criteria.forEach(({ aspects }, c) => {
    aspects.forEach(({ appliesWhen, facets }, a) => {
      const path = ["criteria", c, "aspects", a];
      places.push({ path: [...path, "appliesWhen"], condition: appliesWhen, scored: true, before });
      facets.forEach(({ when }, f) => {
        const place = { path: [...path, "facets", f, "when"], condition: when, scored: true, before };
        places.push(appliesWhen ? { ...place, also: appliesWhen } : place);
      });
    });
  });
  set.dealbreakers.forEach(({ when }, index) => {
    places.push({ path: ["dealbreakers", index, "when"], condition: when, scored: true, before });
  });
  set.advice.forEach(({ when }, index) => {
    places.push({ path: ["advice", index, "when"], condition: when, scored: false, before });
  });
  return places.flatMap(({ condition, ...place }) => (condition ? [{ ...place, condition }] : []));
}

function referenceProblems({ questions }: CriteriaSet, place: Place, [id, named]: [string, string[]]): Problem[] {
  const path = [...place.path, id];
  const index = questions.findIndex((question) => question.id === id);
  const question = questions[index];
  if (!question) return [{ path, message: `there is no question "${id}"` }];
  if (question.kind === "tiers") return [{ path, message: `"${id}" asks for priorities; no condition can read it` }];
  if (index >= place.before) {
    return [{ path, message: `"${id}" is not asked earlier; a condition reads earlier answers` }];
  }
  const problems: Problem[] = [];
  if (place.scored && !question.scored) {
    problems.push({ path, message: `"${id}" is not scored, so nothing that is scored may depend on it` });
  }
  const known = new Set(question.options.map((option) => option.id));
  named.forEach((option, position) => {
    const at = [...path, position];
    if (!known.has(option)) problems.push({ path: at, message: `the question "${id}" has no option "${option}"` });
    if (named.indexOf(option) < position) problems.push({ path: at, message: `"${option}" is named twice` });
  });
  return problems;
}

function reachProblems(set: CriteriaSet, { path, condition, also }: Place): Problem[] {
  if (Object.keys(condition).length === 0) {
    return [{ path, message: "an empty condition always holds; leave it out instead" }];
  }
  if (!canHold(set, also ? [condition, also] : [condition])) {
    const what = `${JSON.stringify(condition)}${also ? ` within ${JSON.stringify(also)}` : ""}`;
    return [{ path, message: `no answers can fulfil ${what}, so this is never reached` }];
  }
  return [];
}
