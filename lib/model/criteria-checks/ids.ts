import { NOT_SURE } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Problem } from "./problem.ts";

type Group = { path: Problem["path"]; what: string; items: readonly { id: string }[] };

/** Names that the wizard needs for itself. */
const WIZARD_NAMES: ReadonlyMap<string, string> = new Map([
  ["criteria", "the form uses it for the version of the criteria set"],
  ["check", "the wizard uses it for the step after the last question"],
]);

/** Finds ids used twice among siblings, and ids that are reserved. */
export function idProblems(set: CriteriaSet): Problem[] {
  return groupsOf(set).flatMap((group) => [...repeated(group), ...reserved(group)]);
}

function groupsOf(set: CriteriaSet): Group[] {
  const nested: Group[] = [];
  set.questions.forEach((question, index) => {
    if (question.kind === "tiers") return;
    nested.push({ path: ["questions", index, "options"], what: "option", items: question.options });
  });
  set.criteria.forEach((criterion, c) => {
    nested.push({ path: ["criteria", c, "aspects"], what: "aspect", items: criterion.aspects });
    criterion.aspects.forEach((aspect, a) => {
      nested.push({ path: ["criteria", c, "aspects", a, "facets"], what: "facet", items: aspect.facets });
    });
  });
  return [
    { path: ["questions"], what: "question", items: set.questions },
    { path: ["criteria"], what: "criterion", items: set.criteria },
    ...nested,
    { path: ["dealbreakers"], what: "dealbreaker", items: set.dealbreakers },
    { path: ["advice"], what: "advice", items: set.advice },
    { path: ["trends"], what: "trend", items: set.trends },
    { path: ["evidence"], what: "evidence", items: set.evidence },
  ];
}

function repeated({ path, what, items }: Group): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [...path, index, "id"], message: `the ${what} id "${id}" is used before` }];
    seen.add(id);
    return [];
  });
}

function reserved({ path, what, items }: Group): Problem[] {
  return items.flatMap(({ id }, index) => {
    const why = reasonReserved(what, id);
    return why ? [{ path: [...path, index, "id"], message: `the ${what} id "${id}" is reserved: ${why}` }] : [];
  });
}

function reasonReserved(what: string, id: string): string | undefined {
  if (id in Object.prototype) return "every object has a property of that name";
  if (id === NOT_SURE) return "it is the answer of those who do not know (set notSure instead)";
  return what === "question" ? WIZARD_NAMES.get(id) : undefined;
}
