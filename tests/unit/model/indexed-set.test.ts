import { describe, expect, test } from "vitest";
import { elementAt } from "#lib/model/element.ts";
import { appliedFacets, indexSet } from "#lib/model/indexed-set.ts";
import type { ScorableDealbreaker } from "#lib/model/scorable-set.ts";
import { aCriterion, aFacet, aMultiple, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

const questions = [aMultiple("deploy", ["phone", "server", "web"]), aQuestion("field", ["text", "vision"])];
const both = anAspect("a", [
  aFacet(1, 1),
  aFacet(2, 2, { deploy: ["phone"] }),
  aFacet(3, 3, { deploy: ["server"], field: ["vision"] }),
  aFacet(4, 4, { field: ["vision"] }),
]);
const set = aSet({ questions, criteria: [{ id: "z", aspects: [both] }, aCriterion("b", 3)] });
const indexed = indexSet(set);
const [PHONE, SERVER, WEB, TEXT, VISION] = [1, 2, 4, 1, 2];

function applied(deploy: number, field: number): string[] {
  const aspect = elementAt(elementAt(indexed.criteria, 1).aspects, 0);
  const mask = appliedFacets(aspect, [deploy, field, 0]);
  return aspect.facets.filter((_, bit) => ((mask >>> bit) & 1) === 1).map(({ id }) => id);
}

describe("the facets that apply", () => {
  test("are all that match a profile, one option of every question", () => {
    expect(applied(PHONE, TEXT)).toEqual(["deploy-phone"]);
    expect(applied(PHONE, VISION)).toEqual(["deploy-phone", "field-vision"]);
    expect(applied(SERVER, VISION)).toEqual(["deploy-server-field-vision", "field-vision"]);
  });
  test("include the default for a profile that none matches, even beside one that some match", () => {
    expect(applied(SERVER, TEXT)).toEqual(["default"]);
    expect(applied(PHONE | SERVER, TEXT)).toEqual(["default", "deploy-phone"]);
    expect(applied(PHONE | WEB, VISION)).toEqual(["deploy-phone", "field-vision"]);
  });
  test("are the default where a question is not applicable and nothing else matches", () => {
    expect(applied(0, 0)).toEqual(["default"]);
    expect(applied(0, VISION)).toEqual(["field-vision"]);
    expect(applied(PHONE, 0)).toEqual(["deploy-phone"]);
    expect(applied(SERVER, 0)).toEqual(["default"]);
  });
});

test("a facet on a question that does not exist never applies", () => {
  const aspect = anAspect("a", [aFacet(1, 1), aFacet(2, 2, { ghost: ["x"] })]);
  const odd = indexSet(aSet({ questions, criteria: [{ id: "c", aspects: [aspect] }] }));
  expect(appliedFacets(elementAt(elementAt(odd.criteria, 0).aspects, 0), [PHONE, TEXT, 0])).toBe(1);
});

test("criteria, aspects and facets are sorted by id, and know the questions behind them", () => {
  const hanging = aQuestion("late", ["x"], { askedWhen: { field: ["text"] } });
  const aspects = [
    anAspect("n", [aFacet(1, 1), aFacet(2, 2, { late: ["x"] })]),
    anAspect("m", [aFacet(1, 1)], { appliesWhen: { deploy: ["web"] } }),
  ];
  const { criteria } = indexSet(
    aSet({ questions: [...questions, hanging], criteria: [{ id: "c", aspects }, aCriterion("a", 1)] }),
  );
  expect(criteria.map(({ id, position }) => [id, position])).toEqual([
    ["a", 0],
    ["c", 1],
  ]);
  expect(criteria[1]).toMatchObject({
    questions: [0, 1, 2],
    aspects: [
      {
        id: "m",
        key: "1.0",
        questions: [],
        conditional: 0,
        byDefault: 1,
        appliesWhen: [{ question: 0, options: WEB }],
      },
      { id: "n", key: "1.1", questions: [1, 2], conditional: 2, byDefault: 1, appliesWhen: null },
    ],
  });
});

test("dealbreakers keep the order of the document", () => {
  const deal = (id: string): ScorableDealbreaker => {
    return { id, framework: "pytorch", effect: "fails", when: { field: ["text"] } };
  };
  const { dealbreakers } = indexSet(aSet({ questions, dealbreakers: [deal("z"), deal("a")] }));
  expect(dealbreakers.map(({ id, when }) => [id, when])).toEqual([
    ["z", [{ question: 1, options: 1 }]],
    ["a", [{ question: 1, options: 1 }]],
  ]);
});
