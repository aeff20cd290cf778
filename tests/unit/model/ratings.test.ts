import { expect, test } from "vitest";
import { evidenceAges, readRating } from "#lib/model/ratings.ts";
import { aSet } from "#tests/support/toy-set.ts";

const ages = evidenceAges(
  aSet({
    publishedOn: "2026-11-30",
    staleAfterMonths: 9,
    staleWidening: 6,
    evidence: [
      { id: "edge", asOf: "2026-02-28" },
      { id: "older", asOf: "2026-02-27" },
      { id: "new", asOf: "2026-11-30" },
    ],
  }),
);
const rating = (evidence: string[], low = 40, high = 60) => readRating({ low, best: 50, high, evidence }, ages);

test("a rating on fresh evidence stays, also when some of it is stale", () => {
  expect(rating(["new"])).toEqual({ low: 40, best: 50, high: 60, halfWidth: 10, isFresh: true });
  expect(rating(["older", "new"]).isFresh).toBe(true);
});

test("a rating whose newest evidence is stale, or unknown, widens on both sides", () => {
  expect(rating(["older"])).toEqual({ low: 34, best: 50, high: 66, halfWidth: 16, isFresh: false });
  expect(rating(["lost"]).isFresh).toBe(false);
  expect(rating([]).isFresh).toBe(false);
});

test("it widens no further than the scale, but its half-width counts in full", () => {
  expect(rating(["older"], 3, 97)).toEqual({ low: 0, best: 50, high: 100, halfWidth: 53, isFresh: false });
});
