import { expect, test } from "vitest";
import { EPSILON, isReleaseDue, shownTotal, twoSidedGeometric } from "#lib/model/disclosure.ts";
import { seeded } from "#tests/support/seeded.ts";

/** P(z) of two-sided geometric noise, from its definition. */
function probability(z: number, epsilon: number): number {
  const alpha = Math.exp(-epsilon);
  return ((1 - alpha) / (1 + alpha)) * alpha ** Math.abs(z);
}

const DRAWS = 200_000;

test("the noise takes each value as often as its definition says", () => {
  const uniform = seeded(1);
  const counts = new Map<number, number>();
  for (let draw = 0; draw < DRAWS; draw++) {
    const z = twoSidedGeometric(uniform);
    counts.set(z, (counts.get(z) ?? 0) + 1);
  }
  for (let z = -8; z <= 8; z++) {
    const expected = probability(z, EPSILON);
    // Five standard errors of a binomial share.
    const tolerance = 5 * Math.sqrt((expected * (1 - expected)) / DRAWS);
    expect(Math.abs((counts.get(z) ?? 0) / DRAWS - expected)).toBeLessThan(tolerance);
  }
});

test("the noise is a whole number for the extremes of its source", () => {
  expect(
    Object.is(
      twoSidedGeometric(() => 1),
      0,
    ),
  ).toBe(true);
  const smallest = 2 ** -53;
  expect(Number.isInteger(twoSidedGeometric(() => smallest))).toBe(true);
});

test("the noise is one whole step for each factor e^(−ε) that a draw is below one, less the same of another draw", () => {
  const draws = [0.9 * Math.exp(-3 * EPSILON), 0.9 * Math.exp(-EPSILON)];
  expect(twoSidedGeometric(() => draws.shift() ?? 1)).toBe(3 - 1);
  const once = [0.5];
  expect(twoSidedGeometric(() => once.shift() ?? 1)).toBe(1);
});

test("a total is shown as a multiple of five, from ten up", () => {
  expect([-3, 0, 4, 7].map(shownTotal)).toEqual([null, null, null, null]);
  expect([8, 10, 12, 13, 1002].map(shownTotal)).toEqual([10, 10, 10, 15, 1000]);
});

test("the first release is due with the twentieth result", () => {
  expect(isReleaseDue(19, "2026-01-01", null)).toBe(false);
  expect(isReleaseDue(20, "2026-01-01", null)).toBe(true);
});

test("a later release is due on a later day after twenty new results, or a tenth of those counted", () => {
  const latest = { counted: 100, publishedOn: "2026-01-01" };
  expect(isReleaseDue(120, "2026-01-01", latest)).toBe(false);
  expect(isReleaseDue(119, "2026-01-02", latest)).toBe(false);
  expect(isReleaseDue(120, "2026-01-02", latest)).toBe(true);
  expect(isReleaseDue(1099, "2026-01-02", { ...latest, counted: 1000 })).toBe(false);
  expect(isReleaseDue(1100, "2026-01-02", { ...latest, counted: 1000 })).toBe(true);
});

/**
 * An attacker who knows every other result adds nothing but watches: their target answered "yes" or "no", both
 * equally likely, and one release shows both cells. Their best guess is the likelier answer.
 */
function successOfAttack(noise: () => number): number {
  const uniform = seeded(2);
  let hits = 0;
  const histories = 10_000;
  for (let history = 0; history < histories; history++) {
    const isYes = uniform() <= 0.5;
    const others = { yes: Math.floor(uniform() * 50), no: Math.floor(uniform() * 50) };
    const released = { yes: others.yes + (isYes ? 1 : 0) + noise(), no: others.no + (isYes ? 0 : 1) + noise() };
    const left = { yes: released.yes - others.yes, no: released.no - others.no };
    const likelihood = (yes: number) =>
      probability(left.yes - yes, EPSILON) * probability(left.no - (1 - yes), EPSILON);
    const guess = likelihood(1) === likelihood(0) ? uniform() <= 0.5 : likelihood(1) > likelihood(0);
    if (guess === isYes) hits++;
  }
  return hits / histories;
}

test("an attacker who knows all other results guesses an answer within the stated bound", () => {
  // Odds of e^(2ε) are a chance of e^(2ε) / (1 + e^(2ε)), 73 %; a little more for chance.
  const bound = Math.exp(2 * EPSILON) / (1 + Math.exp(2 * EPSILON));
  const uniform = seeded(3);
  expect(successOfAttack(() => twoSidedGeometric(uniform))).toBeLessThan(bound + 0.015);
});

test("without the noise the same attacker is always right", () => {
  expect(successOfAttack(() => 0)).toBe(1);
});
