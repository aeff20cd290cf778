import { expect, test } from "vitest";
import { combineRatings } from "#lib/model/combined-rating.ts";
import { elementAt } from "#lib/model/element.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { zeroPoint } from "#lib/model/spread.ts";
import { aFacet, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

function combined(combine: "mean" | "min", facets: number) {
  const aspect = anAspect(
    "a",
    [
      aFacet([10, 20, 60], [50, 60, 70], { q: ["a"] }),
      aFacet([30, 40, 44], [40, 80, 90], { q: ["b"] }),
      aFacet([0, 0, 0], [100, 100, 100]),
    ],
    { combine },
  );
  const set = aSet({ questions: [aQuestion("q", ["a", "b"])], criteria: [{ id: "c", aspects: [aspect] }] });
  const point = zeroPoint();
  // in the order of ids: default, q-a, q-b
  combineRatings(elementAt(elementAt(indexSet(set).criteria, 0).aspects, 0), facets, point);
  return point;
}

test("the mean takes low, best, high and half-width each for themselves", () => {
  expect(combined("mean", 0b110)).toEqual({
    tfLow: 20,
    tfBest: 30,
    tfHigh: 52,
    ptLow: 45,
    ptBest: 70,
    ptHigh: 80,
    half: expect.closeTo(Math.hypot((25 + 7) / 2, (10 + 25) / 2), 12),
  });
});

test("the weakest link takes the least of each, and the widest half-width", () => {
  expect(combined("min", 0b110)).toEqual({
    tfLow: 10,
    tfBest: 20,
    tfHigh: 44,
    ptLow: 40,
    ptBest: 60,
    ptHigh: 70,
    half: Math.hypot(25, 25),
  });
});

test("one facet is itself under either rule", () => {
  const alone = { tfLow: 0, tfBest: 0, tfHigh: 0, ptLow: 100, ptBest: 100, ptHigh: 100, half: 0 };
  expect(combined("mean", 0b001)).toEqual(alone);
  expect(combined("min", 0b001)).toEqual(alone);
});
