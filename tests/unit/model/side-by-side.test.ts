import { expect, test } from "vitest";
import { leaderOf, sideBySide } from "#lib/model/side-by-side.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

test("a difference below five points has no leader", () => {
  expect([-5, -4.9, 0, 4.9, 5].map(leaderOf)).toEqual(["tensorflow", null, null, null, "pytorch"]);
});

test("every facet stands on exactly one side of its criterion", () => {
  const sides = sideBySide(ledgerSet()).map(({ criterion, ahead, even }) => ({
    criterion: criterion.id,
    tensorflow: ahead.tensorflow.map(({ facet, difference }) => [facet.id, difference]),
    pytorch: ahead.pytorch.map(({ facet, difference }) => [facet.id, difference]),
    even: even.map(({ facet, difference }) => [facet.id, difference]),
  }));
  expect(sides).toEqual([
    { criterion: "comfort", tensorflow: [], pytorch: [], even: [["any", 3]] },
    { criterion: "shipping", tensorflow: [["phone", -35]], pytorch: [["server", 15]], even: [] },
  ]);
});

test("the largest lead comes first", () => {
  const set = ledgerSet();
  for (const facet of set.criteria[1]?.aspects[0]?.facets ?? []) facet.tensorflow.best = 100;
  const [, shipping] = sideBySide(set);
  expect(shipping?.ahead.tensorflow.map(({ difference }) => difference)).toEqual([-55, -10]);
});
