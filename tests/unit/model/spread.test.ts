import { expect, test } from "vitest";
import {
  addPoint,
  addSpread,
  clearPoint,
  emptySpread,
  ratingsOf,
  widen,
  widenBySpread,
  withMeans,
  zeroPoint,
  zeroSpread,
} from "#lib/model/spread.ts";

const phone = { tfLow: 86, tfBest: 90, tfHigh: 94, ptLow: 84, ptBest: 88, ptHigh: 92, half: 5 };
const board = { tfLow: 16, tfBest: 20, tfHigh: 24, ptLow: 11, ptBest: 15, ptHigh: 19, half: 6 };
const ends = { tfLow: 16, tfHigh: 94, ptLow: 11, ptHigh: 92, half: 6, least: -5, most: -2, bottom: -13, top: 6 };

function ofBoth() {
  const spread = emptySpread();
  widen(spread, phone, 3);
  widen(spread, board, 1);
  return withMeans(spread);
}

test("a spread keeps the ends and the weighted mean, and differences within each completion", () => {
  expect(ofBoth()).toEqual({ ...ends, tfBest: 72.5, ptBest: 69.75, weight: 4 });
});

test("a spread taken in counts for its completions, divided by the share", () => {
  const spread = emptySpread();
  widenBySpread(spread, ofBoth(), 2, 0.5);
  const doubled = Object.fromEntries(Object.entries(ends).map(([key, value]) => [key, 2 * value]));
  expect(withMeans(spread)).toEqual({ ...doubled, tfBest: 145, ptBest: 139.5, weight: 2 });
});

test("independent spreads add up", () => {
  const sum = zeroSpread();
  addSpread(sum, ofBoth(), 1.5);
  addSpread(sum, ofBoth(), 0.5);
  const doubled = Object.fromEntries(Object.entries(ends).map(([key, value]) => [key, 2 * value]));
  expect(sum).toEqual({ ...doubled, tfBest: 145, ptBest: 139.5, weight: 0 });
});

test("points add by their share, and clear to zeros", () => {
  const sum = zeroPoint();
  addPoint(sum, phone, 0.5);
  addPoint(sum, board, 0.5);
  expect(sum).toEqual({ tfLow: 51, tfBest: 55, tfHigh: 59, ptLow: 47.5, ptBest: 51.5, ptHigh: 55.5, half: 5.5 });
  clearPoint(sum);
  expect(sum).toEqual(zeroPoint());
});

test("the ratings of a spread are its ends and mean per framework", () => {
  expect(ratingsOf(ofBoth())).toEqual({
    tensorflow: { low: 16, best: 72.5, high: 94 },
    pytorch: { low: 11, best: 69.75, high: 92 },
  });
});
