import { expect, test } from "vitest";
import { ratingStanding } from "#lib/model/rating-standing.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

test("a rating is as fresh as its newest evidence and as trusted as its most trusted", () => {
  expect(ratingStanding(ledgerSet(), { evidence: ["tf-old", "both-mid"] })).toEqual({
    newest: "2025-06-01",
    ageInMonths: 17,
    isStale: false,
    confidence: "high",
  });
  expect(ratingStanding(ledgerSet(), { evidence: ["both-mid", "tf-low"] }).confidence).toBe("medium");
});

test("a rating is stale when even its newest evidence is too old", () => {
  expect(ratingStanding(ledgerSet(), { evidence: ["tf-old"] })).toMatchObject({ isStale: true, ageInMonths: 78 });
});

test("without evidence a rating counts as stale and little trusted", () => {
  expect(ratingStanding(ledgerSet(), { evidence: ["nowhere"] })).toEqual({
    newest: "",
    ageInMonths: 0,
    isStale: true,
    confidence: "low",
  });
});
