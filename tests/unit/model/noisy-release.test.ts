import { expect, test } from "vitest";
import { EPSILON, isReleaseDue, twoSidedGeometric } from "#lib/model/disclosure.ts";
import { type CellNumbers, drawRelease } from "#lib/model/noisy-release.ts";
import { seeded } from "#tests/support/seeded.ts";

const CELLS = ["a", "b"].map((answer) => ({ table: "question/q", cell: `${answer}:pytorch` }));
const HISTORIES = 10_000;
/** e^(2ε) / (1 + e^(2ε)): how often a guess between two answers can be right when the odds change by e^(2ε). */
const BOUND = Math.exp(2 * EPSILON) / (1 + Math.exp(2 * EPSILON));

type World = { own: { a: number; b: number }; victim: "a" | "b" | null };

function countsOf({ own, victim }: World): CellNumbers {
  const of = (answer: "a" | "b") => own[answer] + (victim === answer ? 1 : 0);
  return { "question/q": { "a:pytorch": of("a"), "b:pytorch": of("b") } };
}

function sizeOf({ own, victim }: World): number {
  return own.a + own.b + (victim ? 1 : 0);
}

/**
 * One history: the attacker controls every result but one, adds and deletes their own as they like, brings about every
 * release, and sees all of them. They take off what they did themselves and guess the likelier answer of the other one.
 */
function isGuessedRight(uniform: () => number, noise: () => number): boolean {
  const secret = uniform() <= 0.5 ? "a" : "b";
  const joinsAt = Math.ceil(uniform() * 4);
  const world: World = { own: { a: 0, b: 0 }, victim: null };
  let base: CellNumbers = {};
  let before: CellNumbers = {};
  let known = { ...world.own };
  let latest: { counted: number; publishedOn: string } | null = null;
  let [evidence, tieBreak] = [0, 0];
  for (let round = 1; round <= 5; round++) {
    world.own.a = Math.max(0, world.own.a + Math.floor(uniform() * 40) - 10);
    world.own.b = Math.max(0, world.own.b + Math.floor(uniform() * 40) - 10);
    if (round === joinsAt) world.victim = secret;
    const day = `2026-01-0${round}`;
    // More of their own results, until a release comes.
    while (!isReleaseDue(sizeOf(world), day, latest)) world.own.a++;
    const counts = countsOf(world);
    const drawn = drawRelease(CELLS, { counts, base, before }, noise);
    const changeOf = (answer: "a" | "b") =>
      (drawn["question/q"]?.[`${answer}:pytorch`]?.[0] ?? 0) - (world.own[answer] - known[answer]);
    // The likelihood ratio of the release in which the other one came in; all others are noise to the attacker.
    if (round === joinsAt) {
      const [a, b] = [changeOf("a"), changeOf("b")];
      evidence = Math.abs(a) - Math.abs(a - 1) - (Math.abs(b) - Math.abs(b - 1));
      tieBreak = uniform() - 0.5;
    }
    known = { ...world.own };
    base = counts;
    before = Object.fromEntries(
      Object.entries(drawn).map(([table, cells]) => [
        table,
        Object.fromEntries(Object.entries(cells).map(([cell, [, total]]) => [cell, total])),
      ]),
    );
    latest = { counted: sizeOf(world), publishedOn: day };
  }
  return ((evidence || tieBreak) > 0 ? "a" : "b") === secret;
}

function successOf(noiseOf: (uniform: () => number) => () => number): number {
  const uniform = seeded(7);
  const noise = noiseOf(uniform);
  let right = 0;
  for (let history = 0; history < HISTORIES; history++) if (isGuessedRight(uniform, noise)) right++;
  return right / HISTORIES;
}

test("over 10,000 histories an attacker who controls all other results stays within the stated bound", () => {
  const success = successOf((uniform) => () => twoSidedGeometric(uniform));
  expect(success).toBeLessThanOrEqual(BOUND);
  // Not for want of trying: the guess is better than a coin.
  expect(success).toBeGreaterThan(0.6);
});

test("without the noise the same attacker is always right, far beyond the bound", () => {
  expect(successOf(() => () => 0)).toBeGreaterThan(BOUND);
});

test("with a quarter of the noise the same attacker breaks the bound", () => {
  expect(successOf((uniform) => () => twoSidedGeometric(uniform, EPSILON * 4))).toBeGreaterThan(BOUND);
});

test("whatever is published, the odds between two answers change by at most e^(2ε) per cross-table", () => {
  const logOf = (noise: number) => -EPSILON * Math.abs(noise);
  for (let a = -40; a <= 40; a++) {
    for (let b = -40; b <= 40; b++) {
      const logOdds = logOf(a - 1) + logOf(b) - (logOf(a) + logOf(b - 1));
      expect(Math.abs(logOdds)).toBeLessThanOrEqual(2 * EPSILON + 1e-12);
    }
  }
});

test("a cell published once stays in every later release, with the noisy sum so far", () => {
  const drawn = drawRelease(
    [],
    { counts: { t: { old: 5 } }, base: { t: { old: 3 } }, before: { t: { old: 40 } } },
    () => -1,
  );
  expect(drawn).toEqual({ t: { old: [1, 41] } });
});

test("a cell named twice is drawn once", () => {
  let draws = 0;
  drawRelease([...CELLS, ...CELLS], { counts: {}, base: {}, before: {} }, () => draws++);
  expect(draws).toBe(2);
});
