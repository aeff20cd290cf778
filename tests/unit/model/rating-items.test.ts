import { expect, test } from "vitest";
import { findRating, ratingAnchor, ratingItems } from "#lib/model/rating-items.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

test("every facet yields one rating per framework, in the order of the document", () => {
  expect(ratingItems(ledgerSet()).map(({ anchor }) => anchor)).toEqual([
    "comfort_learning_any_tensorflow",
    "comfort_learning_any_pytorch",
    "shipping_targets_server_tensorflow",
    "shipping_targets_server_pytorch",
    "shipping_targets_phone_tensorflow",
    "shipping_targets_phone_pytorch",
  ]);
});

test("different places never share an anchor, whatever hyphens their ids hold", () => {
  const place = { framework: "pytorch", facet: "c" } as const;
  expect(ratingAnchor({ ...place, criterion: "a-b", aspect: "b" })).not.toBe(
    ratingAnchor({ ...place, criterion: "a", aspect: "b-b" }),
  );
});

test("an anchor finds its rating with what surrounds it, and an unknown one nothing", () => {
  const found = findRating(ledgerSet(), "shipping_targets_phone_tensorflow");
  expect([found?.criterion.name, found?.aspect.name, found?.facet.label, found?.rating.best]).toEqual([
    "Shipping",
    "Targets",
    "running on phones",
    80,
  ]);
  expect(findRating(ledgerSet(), "shipping_targets_phone")).toBeUndefined();
});
