import { expect, test } from "vitest";
import { criteriaDocument, problemsOf, problemsWith } from "#tests/support/criteria-document.ts";

test("the shares of a criterion sum to 100", () => {
  expect(problemsWith(["criteria", 1, "aspects", 0, "share"], 50)).toEqual([
    'criteria.1.aspects: the shares of "shipping" must sum to 100; 50 + 40 = 90',
  ]);
});

test("shares written as thirds are forgiven their rounding, not their mistakes", () => {
  const document = criteriaDocument();
  const [first, second] = document.criteria[1]?.aspects ?? [];
  if (!first || !second) throw new Error("the small document changed");
  [first.share, second.share] = [100 / 3, 200 / 3];
  expect(problemsOf(document)).toEqual([]);
  [first.share, second.share] = [33, 66.99];
  expect(problemsOf(document)).toHaveLength(1);
});

test("an aspect has exactly one default facet", () => {
  const facets = ["criteria", 0, "aspects", 0, "facets"];
  expect(problemsWith([...facets, 0, "when"], { goal: ["ship"] })).toEqual([
    'criteria.0.aspects.0.facets: "start" needs exactly one default facet, that is one without "when"; found none',
  ]);
  expect(problemsWith([...facets, 1, "when"], undefined)).toEqual([
    'criteria.0.aspects.0.facets: "start" needs exactly one default facet, that is one without "when"; found "any", "learning"',
  ]);
});

test("a rating rises from low to best to high", () => {
  const rating = ["criteria", 0, "aspects", 0, "facets", 0, "pytorch"];
  expect(problemsWith([...rating, "low"], 75)).toEqual([
    `${rating.join(".")}: must rise from low to best to high, not 75, 70, 80`,
  ]);
  expect(problemsWith([...rating, "high"], 69)).toHaveLength(1);
  expect(problemsWith([...rating, "high"], 70)).toEqual([]);
  expect(problemsWith([...rating, "low"], 70)).toEqual([]);
});
