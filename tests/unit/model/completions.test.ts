import { describe, expect, test } from "vitest";
import {
  completionSteps,
  countStates,
  forEachCompletion,
  optionStates,
  truthOf,
  unsettledQuestions,
} from "#lib/model/completions.ts";
import { elementAt } from "#lib/model/element.ts";
import { indexCondition, indexQuestions } from "#lib/model/question-index.ts";
import { readSituation } from "#lib/model/visibility.ts";
import { aMultiple, aQuestion } from "#tests/support/toy-set.ts";

const many = elementAt(indexQuestions([aMultiple("m", ["a", "b", "c", "no"])]).questions, 0);
const total = (states: readonly { weight: number }[]) => states.reduce((sum, { weight }) => sum + weight, 0);

describe("the ways to answer a question", () => {
  test("are every non-empty subset, and each exclusive option alone", () => {
    const states = optionStates(many, [1, 2, 4]);
    expect(states.map(({ options }) => options).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(states.every(({ weight }) => weight === 1)).toBe(true);
  });
  test("are gathered where nothing tells options apart, and counted", () => {
    expect(optionStates(many, [])).toEqual([
      { options: 8, weight: 1 },
      { options: 1, weight: 7 },
    ]);
    expect(optionStates(many, [1])).toEqual([
      { options: 8, weight: 1 },
      { options: 1, weight: 1 },
      { options: 2, weight: 3 },
      { options: 3, weight: 3 },
    ]);
  });
  test("are one each for a single question", () => {
    const single = elementAt(indexQuestions([aQuestion("s", ["a", "b", "c"])]).questions, 0);
    expect(optionStates(single, [1])).toEqual([
      { options: 1, weight: 1 },
      { options: 2, weight: 2 },
    ]);
  });
  test.each([[[]], [[1]], [[1, 2]], [[1, 2, 4]], [[9]]])(
    "are counted without being made, told apart by %j",
    (lists) => {
      expect(countStates(many, lists)).toBe(optionStates(many, lists).length);
      expect(total(optionStates(many, lists))).toBe(8);
    },
  );
});

const index = indexQuestions([
  aQuestion("a", ["x", "y"]),
  aQuestion("b", ["x", "y"], { askedWhen: { a: ["x"] } }),
  aQuestion("c", ["x", "y"], { askedWhen: { b: ["x"] } }),
]);
const onC = indexCondition(index, { c: ["x"] });

test("completing a question completes those it hangs on first, and hides it where they say so", () => {
  const situation = readSituation(index, {});
  expect([...unsettledQuestions(situation, [onC])]).toEqual([0, 1, 2]);
  const seen: string[] = [];
  const chosen = [...situation.settled];
  forEachCompletion(completionSteps(situation, [onC]), chosen, (now, weight) => seen.push(`${now.join("")}×${weight}`));
  expect(seen).toEqual(["1110×1", "1120×1", "1200×1", "2000×1"]);
  expect(chosen).toEqual([0, 0, 0, 0]);
});

test("an answer given that may yet be hidden is there or not", () => {
  const situation = readSituation(index, { b: "y" });
  const seen: string[] = [];
  forEachCompletion(
    completionSteps(situation, [indexCondition(index, { b: ["y"] })]),
    [...situation.settled],
    (now) => {
      seen.push(now.join(""));
    },
  );
  expect(seen).toEqual(["1200", "2000"]);
});

test("settled questions need no completion", () => {
  const situation = readSituation(index, { a: "y" });
  expect(completionSteps(situation, [onC])).toEqual([]);
  expect(unsettledQuestions(readSituation(index, { a: "x", b: "x", c: "y" }), [onC]).size).toBe(0);
});

test("a condition holds always, never or perhaps", () => {
  expect(truthOf(readSituation(index, {}), onC)).toBe("maybe");
  expect(truthOf(readSituation(index, { a: "y" }), onC)).toBe("never");
  expect(truthOf(readSituation(index, { a: "x", b: "x", c: "x" }), onC)).toBe("always");
  expect(truthOf(readSituation(index, {}), indexCondition(index, { a: ["x", "y"] }))).toBe("always");
  const settledAndOpen = readSituation(index, { a: "x" });
  expect(truthOf(settledAndOpen, indexCondition(index, { a: ["x"], b: ["x"] }))).toBe("maybe");
  expect(truthOf(settledAndOpen, indexCondition(index, { a: ["y"], b: ["x"] }))).toBe("never");
});
