import { expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { valueCriterion } from "#lib/model/criterion-value.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableCriterion, ScorableQuestion, ScorableSet } from "#lib/model/scorable-set.ts";
import { readSituation } from "#lib/model/visibility.ts";
import { completionsOf, questionsBehind, rateCriterion, truthsOf } from "#tests/support/brute-force.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

function valuedBy(set: ScorableSet, answers: Answers, id = set.criteria[0]?.id) {
  const indexed = indexSet(set);
  const criterion = indexed.criteria.find((candidate) => candidate.id === id);
  if (!criterion) throw new Error(`no criterion ${id}`);
  return valueCriterion(readSituation(indexed.index, answers), criterion, newMemo());
}

function oneCriterion(questions: ScorableQuestion[], aspects: ScorableCriterion["aspects"]): ScorableSet {
  return aSet({ questions, criteria: [{ id: "c", aspects }] });
}

const deploy = aQuestion("deploy", ["phone", "board"]);
const phoneOrBoard = [aFacet(50, 50), aFacet(90, 88, { deploy: ["phone"] }), aFacet(20, 15, { deploy: ["board"] })];

test("an open answer takes the difference within a completion, not between hulls", () => {
  const value = valuedBy(oneCriterion([deploy], [anAspect("a", phoneOrBoard)]), {});
  expect(value?.spread).toMatchObject({ bottom: -13, top: 6, least: -5, most: -2 });
  expect(value?.spread).toMatchObject({ tfLow: 16, tfBest: 55, tfHigh: 94, ptLow: 11, ptBest: 51.5, ptHigh: 92 });
});

test("an answer leaves its own facet alone", () => {
  const value = valuedBy(oneCriterion([deploy], [anAspect("a", phoneOrBoard)]), { deploy: "board" });
  expect(value?.spread).toMatchObject({ tfBest: 20, ptBest: 15, bottom: -13, top: 3 });
});

test("not sure, no answer and a foreign answer are the same", () => {
  const set = oneCriterion([deploy], [anAspect("a", phoneOrBoard)]);
  const open = valuedBy(set, {});
  expect(valuedBy(set, { deploy: "not-sure" })).toEqual(open);
  expect(valuedBy(set, { deploy: "elsewhere" })).toEqual(open);
});

test("several options combine by their mean, or by the weakest link", () => {
  const many = aMultiple("deploy", ["phone", "board"]);
  const answers = { deploy: ["phone", "board"] };
  const mean = valuedBy(oneCriterion([many], [anAspect("a", phoneOrBoard)]), answers);
  const weakest = valuedBy(oneCriterion([many], [anAspect("a", phoneOrBoard, { combine: "min" })]), answers);
  expect(mean?.spread).toMatchObject({ tfLow: 51, tfBest: 55, tfHigh: 59, ptBest: 51.5 });
  expect(weakest?.spread).toMatchObject({ tfLow: 16, tfBest: 20, tfHigh: 24, ptBest: 15 });
});

test("an option decides the same as the first and as the last of thirty", () => {
  const valued = (option: string) => {
    const rest = Array.from({ length: 29 }, (_, i) => `m${i}`);
    const questions = [aQuestion("q", [option, ...rest]), ...["r", "s"].map((id) => aQuestion(id, ["x", "y"]))];
    const shared = [aFacet(50, 50), aFacet(30, 80, { s: ["x"] }), aFacet(40, 90, { q: [option] })];
    const aspects = [
      anAspect("a", shared, { appliesWhen: { r: ["x"] } }),
      anAspect("b", shared.slice(0, 2)),
      anAspect("c", [aFacet(50, 60)], { appliesWhen: { q: [option] } }),
    ];
    return valuedBy(oneCriterion(questions, aspects), {})?.spread;
  };
  expect(valued("z")).toEqual(valued("a"));
});

test("a question certainly hidden leaves the default facet", () => {
  const hidden = aQuestion("deploy", ["phone", "board"], { askedWhen: { goal: ["ship"] } });
  const set = oneCriterion([aQuestion("goal", ["learn", "ship"]), hidden], [anAspect("a", phoneOrBoard)]);
  expect(valuedBy(set, { goal: "learn", deploy: "phone" })?.spread).toMatchObject({ tfBest: 50, bottom: -8, top: 8 });
});

test("an inactive aspect leaves its criterion to its siblings", () => {
  const aspects = [
    anAspect("a", [aFacet(10, 90)], { share: 60, appliesWhen: { deploy: ["phone"] } }),
    anAspect("b", [aFacet(40, 40)], { share: 40 }),
  ];
  const set = oneCriterion([deploy], aspects);
  expect(valuedBy(set, { deploy: "board" })?.spread).toMatchObject({ tfBest: 40, ptBest: 40 });
  expect(valuedBy(set, { deploy: "phone" })?.spread).toMatchObject({ tfBest: 22, ptBest: 70 });
  expect(valuedBy(set, {})?.spread).toMatchObject({ tfBest: 31, ptBest: 55, least: 0, most: 48 });
});

test("a criterion vanishes with its last aspect, and is kept while that is open", () => {
  const set = oneCriterion([deploy], [anAspect("a", [aFacet(10, 90)], { appliesWhen: { deploy: ["phone"] } })]);
  expect(valuedBy(set, { deploy: "board" })).toBeNull();
  expect(valuedBy(set, {})).toMatchObject({ mayVanish: true, spread: { tfBest: 10, ptBest: 90 } });
  expect(valuedBy(set, { deploy: "phone" })?.mayVanish).toBe(false);
});

test("a question that only some answers bring up counts with its completions, none more than another", () => {
  const questions = [aQuestion("q", ["x", "y"]), aQuestion("r", ["a", "b", "c"], { askedWhen: { q: ["x"] } })];
  const aspects = [
    anAspect("a", [aFacet(10, 90)], { share: 50, appliesWhen: { q: ["x"] } }),
    anAspect("b", [aFacet(40, 40), aFacet(40, 60, { r: ["a"] })], { share: 50 }),
  ];
  // x with a, b or c: 75, 65, 65; y: 40
  expect(valuedBy(oneCriterion(questions, aspects), {})?.spread.ptBest).toBeCloseTo(61.25, 12);
});

test("an aspect's own ratings are those of the completions in which it applies", () => {
  const facets = [aFacet(50, 60), aFacet(0, 100, { deploy: ["board"] })];
  const aspects = [
    anAspect("a", facets, { share: 60, appliesWhen: { deploy: ["phone"] } }),
    anAspect("b", [aFacet(40, 40)], { share: 40 }),
  ];
  const [own] = valuedBy(oneCriterion([deploy], aspects), {})?.aspects ?? [];
  expect(own?.spread).toMatchObject({ tfBest: 50, ptBest: 60, least: 10, most: 10, weight: 1 });
  expect(own?.facets).toBe(1);
});

test("aspects that read two questions which also decide are rated for each of their answers", () => {
  const questions = [aQuestion("p", ["x", "y"]), aQuestion("q", ["x", "y"])];
  const aspects = [
    anAspect("a", [aFacet(50, 50)], { share: 50, appliesWhen: { p: ["x"], q: ["x"] } }),
    anAspect("b", [aFacet(50, 10), aFacet(50, 90, { p: ["y"], q: ["x"] }), aFacet(50, 70, { p: ["x"], q: ["y"] })], {
      share: 50,
    }),
  ];
  // x x: 50 and 10; x y: 70; y x: 90; y y: 10
  const value = valuedBy(oneCriterion(questions, aspects), {});
  expect(value?.spread).toMatchObject({ ptBest: 50, least: -40, most: 40 });
});

test("stale evidence widens a rating on both sides, within the scale", () => {
  const stale = { low: 2, best: 50, high: 98, evidence: ["stale"] };
  const facet = { ...aFacet(50, 50), tensorflow: stale };
  expect(valuedBy(oneCriterion([], [anAspect("a", [facet])]), {})?.spread).toMatchObject({ tfLow: 0, tfHigh: 100 });
});

property("splitting an aspect into two equal halves changes nothing", (seed) => {
  const draw = drawFrom(seed);
  const set = randomSet(draw, { questions: 3, criteria: 1 });
  const answers = randomAnswers(draw, set);
  const halved = set.criteria.map(({ id, aspects: [first, ...rest] }) => {
    if (!first) return { id, aspects: rest };
    const half = { ...first, share: first.share / 2 };
    return { id, aspects: [half, { ...half, id: "twin" }, ...rest] };
  });
  const [whole, split] = [valuedBy(set, answers), valuedBy({ ...set, criteria: halved }, answers)];
  expectSameSpread(split?.spread, whole?.spread);
});

function expectSameSpread(actual: object | undefined, expected: object | undefined) {
  const other = new Map(Object.entries(actual ?? {}));
  for (const [key, value] of Object.entries(expected ?? {})) {
    if (key !== "weight" && !(Math.abs(Number(other.get(key)) - value) <= 1e-9)) {
      throw new Error(`${key} is ${other.get(key)}, not ${value}`);
    }
  }
}

property("a criterion is what listing every joint completion of its open questions gives", (seed) => {
  const draw = drawFrom(seed);
  const set = randomSet(draw, { questions: 4, criteria: 1 });
  const answers = randomAnswers(draw, set);
  for (const criterion of set.criteria) expectAsListed(set, answers, criterion);
});

function expectAsListed(set: ScorableSet, answers: Answers, criterion: ScorableCriterion) {
  const value = valuedBy(set, answers, criterion.id);
  const possible = criterion.aspects.filter(({ appliesWhen }) => {
    return !appliesWhen || truthsOf(set, answers, appliesWhen).has(true);
  });
  const read = possible.flatMap(({ appliesWhen, facets }) => [appliesWhen, ...facets.map(({ when }) => when)]);
  const all = completionsOf(questionsBehind(set, answers, read), answers).map((one) =>
    rateCriterion(set, criterion, one),
  );
  const rated = all.flatMap((ratings) => (ratings ? [ratings] : []));
  if (rated.length === 0) {
    expect(value).toBeNull();
    return;
  }
  const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const differences = rated.map(({ tensorflow, pytorch }) => pytorch.best - tensorflow.best);
  expectSameSpread(value?.spread, {
    tfLow: Math.min(...rated.map(({ tensorflow }) => tensorflow.low)),
    tfBest: mean(rated.map(({ tensorflow }) => tensorflow.best)),
    tfHigh: Math.max(...rated.map(({ tensorflow }) => tensorflow.high)),
    ptLow: Math.min(...rated.map(({ pytorch }) => pytorch.low)),
    ptBest: mean(rated.map(({ pytorch }) => pytorch.best)),
    ptHigh: Math.max(...rated.map(({ pytorch }) => pytorch.high)),
    least: Math.min(...differences),
    most: Math.max(...differences),
    bottom: Math.min(...rated.map(({ tensorflow, pytorch }) => pytorch.low - tensorflow.high)),
    top: Math.max(...rated.map(({ tensorflow, pytorch }) => pytorch.high - tensorflow.low)),
  });
  if (value?.mayVanish !== rated.length < all.length) throw new Error(`mayVanish is ${value?.mayVanish}`);
}
