import { expect, test } from "vitest";
import { criteriaDocument, problemsOf, problemsWith } from "#tests/support/criteria-document.ts";

test.each<[(string | number)[], string, string]>([
  [["questions", 1, "id"], "leaning", 'questions.1.id: the question id "leaning" is used before'],
  [["questions", 0, "options", 1, "id"], "left", 'questions.0.options.1.id: the option id "left" is used before'],
  [["criteria", 1, "id"], "ease", 'criteria.1.id: the criterion id "ease" is used before'],
  [["criteria", 1, "aspects", 1, "id"], "targets", 'criteria.1.aspects.1.id: the aspect id "targets" is used before'],
  [
    ["criteria", 1, "aspects", 0, "facets", 1, "id"],
    "any",
    'criteria.1.aspects.0.facets.1.id: the facet id "any" is used before',
  ],
])("%j cannot be %s again", (path, id, problem) => {
  expect(problemsWith(path, id)).toContain(problem);
});

test.each([
  ["dealbreakers", "dealbreaker"],
  ["advice", "advice"],
  ["trends", "trend"],
  ["evidence", "evidence"],
] as const)("ids in %s are used once", (key, what) => {
  const document = criteriaDocument();
  Reflect.set(document, key, [...(document[key] ?? []), ...(document[key] ?? [])]);
  expect(problemsOf(document)).toEqual([expect.stringMatching(`^${key}.1.id: the ${what} id ".*" is used before`)]);
});

test("siblings only have to differ: two aspects of two criteria may share an id", () => {
  expect(problemsWith(["criteria", 1, "aspects", 1, "id"], "start")).toEqual([]);
});

test("a name that every object has is no id", () => {
  expect(problemsWith(["criteria", 0, "id"], "constructor")).toEqual([
    'criteria.0.id: the criterion id "constructor" is reserved: every object has a property of that name',
  ]);
});

test("not-sure is no option, since everybody can say it", () => {
  expect(problemsWith(["questions", 0, "options", 1, "id"], "not-sure")).toEqual([
    'questions.0.options.1.id: the option id "not-sure" is reserved: it is the answer of those who do not know (set notSure instead)',
  ]);
});

test.each(["criteria", "check"])("no question takes the name %s, which the wizard needs", (id) => {
  expect(problemsWith(["questions", 0, "id"], id)).toContainEqual(
    expect.stringMatching(`^questions.0.id: the question id "${id}" is reserved: the `),
  );
  expect(problemsWith(["trends", 0, "id"], id)).toEqual([]);
});
