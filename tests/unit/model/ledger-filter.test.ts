import { expect, test } from "vitest";
import { isFiltering, type LedgerFilter, passesRating, readLedgerFilter } from "#lib/model/ledger-filter.ts";
import { ratingItems } from "#lib/model/rating-items.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

const EVERYTHING: LedgerFilter = { framework: null, freshness: null, confidence: null };
const set = ledgerSet();

function ratings(filter: Partial<LedgerFilter>): string[] {
  const whole = { ...EVERYTHING, ...filter };
  return ratingItems(set).flatMap((item) => (passesRating(set, whole, item) ? [item.anchor] : []));
}

test("an address with known values filters by them", () => {
  expect(readLedgerFilter({ framework: "pytorch", freshness: "stale", confidence: ["low", "high"] })).toEqual({
    framework: "pytorch",
    freshness: "stale",
    confidence: "low",
  });
});

test("missing, empty and unknown values filter nothing", () => {
  expect(readLedgerFilter({ framework: "", freshness: "yesterday", confidence: [] })).toEqual(EVERYTHING);
  expect(isFiltering(readLedgerFilter({}))).toBe(false);
});

test("one value is enough to be filtering", () => {
  expect(isFiltering({ ...EVERYTHING, framework: "pytorch" })).toBe(true);
  expect(isFiltering({ ...EVERYTHING, freshness: "fresh" })).toBe(true);
  expect(isFiltering({ ...EVERYTHING, confidence: "high" })).toBe(true);
});

test("without a filter every rating passes", () => {
  expect(ratings({})).toHaveLength(6);
});

test("ratings are filtered by framework, age of the newest evidence and best confidence", () => {
  expect(ratings({ framework: "tensorflow" })).toEqual([
    "comfort_learning_any_tensorflow",
    "shipping_targets_server_tensorflow",
    "shipping_targets_phone_tensorflow",
  ]);
  expect(ratings({ freshness: "stale" })).toEqual(["comfort_learning_any_tensorflow"]);
  expect(ratings({ freshness: "fresh" })).toHaveLength(5);
  expect(ratings({ confidence: "medium" })).toEqual([
    "shipping_targets_server_tensorflow",
    "shipping_targets_phone_pytorch",
  ]);
  expect(ratings({ framework: "pytorch", confidence: "low" })).toEqual([]);
});
