import { expect, test } from "vitest";
import { score } from "#lib/model/score.ts";
import { setOf } from "#tests/support/toy-set.ts";

test("what is irrelevant carries no weight and flips nothing, but is shown", () => {
  const outcome = score(setOf([30, -90]), { priorities: { b: "irrelevant" } });
  expect(outcome).toMatchObject({ margin: 30, support: 1 });
  expect(outcome.contributions[1]).toMatchObject({ criterion: "b", tier: "irrelevant", weight: 0, difference: -90 });
  expect(outcome.flips.stability.map(({ criterion }) => criterion)).toEqual(["a"]);
});

test("a shift of weight goes to the first of equals, whatever their tiers", () => {
  const { transfer } = score(setOf([-20, -20, 80]), { priorities: { b: "essential", c: "essential" } }).flips;
  expect(transfer).toMatchObject({ from: "c", to: "a" });
});
