import { expect, test } from "vitest";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { frameworkPoints } from "#lib/model/framework-points.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

/** The small set with the best estimates of its three facets replaced, TensorFlow's and PyTorch's. */
function rated(...pairs: [tensorflow: number, pytorch: number][]): CriteriaSet {
  const set = ledgerSet();
  const facets = set.criteria.flatMap(({ aspects }) => aspects.flatMap(({ facets }) => facets));
  pairs.forEach(([tensorflow, pytorch], index) => {
    const facet = facets[index];
    if (facet) Object.assign(facet, { tensorflow: { ...facet.tensorflow, best: tensorflow } });
    if (facet) Object.assign(facet, { pytorch: { ...facet.pytorch, best: pytorch } });
  });
  return set;
}

function named(set: CriteriaSet, framework: "tensorflow" | "pytorch", limit = 9) {
  const { strong, weak } = frameworkPoints(set, framework, limit);
  const name = ({ item, lead }: (typeof strong)[number]) => [item.facet.id, lead];
  return { strong: strong.map(name), weak: weak.map(name) };
}

test("from 75 a point is strong, to 45 it is weak, whatever the other framework does", () => {
  const set = rated([75, 95], [74, 0], [45, 10]);
  expect(named(set, "tensorflow")).toEqual({ strong: [["any", -20]], weak: [["phone", 35]] });
  expect(named(rated([60, 60], [46, 0], [60, 60]), "tensorflow")).toEqual({ strong: [], weak: [] });
});

test("the strongest comes first, then the one further ahead; the weakest first, then the one further behind", () => {
  expect(named(rated([80, 70], [90, 90], [60, 20]), "tensorflow").strong).toEqual([
    ["server", 0],
    ["any", 10],
  ]);
  expect(named(rated([80, 70], [80, 20], [60, 20]), "tensorflow").strong).toEqual([
    ["server", 60],
    ["any", 10],
  ]);
  expect(named(rated([60, 30], [60, 60], [90, 30]), "pytorch").weak).toEqual([
    ["phone", -60],
    ["any", -30],
  ]);
  expect(named(rated([90, 30], [60, 60], [60, 30]), "pytorch").weak).toEqual([
    ["any", -60],
    ["phone", -30],
  ]);
});

test("of each aspect only the first is named", () => {
  expect(named(rated([60, 60], [90, 60], [95, 60]), "tensorflow").strong).toEqual([["phone", 35]]);
  expect(named(rated([60, 60], [60, 20], [60, 10]), "pytorch").weak).toEqual([["phone", -50]]);
});

test("no more than the limit of each are named", () => {
  expect(named(rated([80, 0], [90, 0], [85, 0]), "tensorflow", 1).strong).toEqual([["server", 90]]);
  expect(named(rated([80, 0], [90, 1], [85, 2]), "pytorch", 1).weak).toEqual([["any", -80]]);
});
