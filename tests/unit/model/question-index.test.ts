import { expect, test } from "vitest";
import { elementAt } from "#lib/model/element.ts";
import {
  chosenOptions,
  compareIds,
  holds,
  indexCondition,
  indexQuestions,
  questionsRead,
} from "#lib/model/question-index.ts";
import { aMultiple, aQuestion } from "#tests/support/toy-set.ts";

const index = indexQuestions([
  { kind: "tiers", id: "priorities" },
  aMultiple("b", ["y", "x", "none"], { askedWhen: { a: ["p"] } }),
  aQuestion("a", ["q", "p"], { scored: false }),
  aQuestion("c", ["r"], { askedWhen: { b: ["x"] } }),
]);

test("questions and options are numbered by id; tiers are not among them", () => {
  expect(index.questions).toEqual([
    { id: "a", isMultiple: false, isScored: false, options: ["p", "q"], exclusive: 0, askedWhen: null },
    {
      id: "b",
      isMultiple: true,
      isScored: true,
      options: ["none", "x", "y"],
      exclusive: 1,
      askedWhen: [{ question: 0, options: 1 }],
    },
    {
      id: "c",
      isMultiple: false,
      isScored: true,
      options: ["r"],
      exclusive: 0,
      askedWhen: [{ question: 1, options: 2 }],
    },
  ]);
});

test("a condition holds when every question named has one of its options", () => {
  const condition = indexCondition(index, { b: ["x", "y"], a: ["q"] });
  expect(condition).toEqual([
    { question: 0, options: 2 },
    { question: 1, options: 6 },
  ]);
  expect(holds(condition, [2, 4, 0, 0])).toBe(true);
  expect(holds(condition, [2, 1, 0, 0])).toBe(false);
  expect(holds(condition, [1, 6, 0, 0])).toBe(false);
  expect(holds([], [0, 0, 0, 0])).toBe(true);
});

test("a condition on an unknown question or option never holds", () => {
  expect(holds(indexCondition(index, { z: ["x"] }), [3, 7, 1, 0])).toBe(false);
  expect(holds(indexCondition(index, { a: ["z"] }), [3, 7, 1, 0])).toBe(false);
});

test("an answer is read as a mask; what is no answer to the question is none", () => {
  const [a, b] = [elementAt(index.questions, 0), elementAt(index.questions, 1)];
  expect([chosenOptions(a, { a: "q" }), chosenOptions(a, { a: ["q"] })]).toEqual([2, 2]);
  expect([chosenOptions(b, { b: ["y", "x"] }), chosenOptions(b, { b: "x" })]).toEqual([6, 2]);
  for (const answer of [undefined, "not-sure", "z", ["p", "q"], [], { p: "nice" } as const]) {
    expect(chosenOptions(a, { a: answer })).toBe(0);
  }
  expect(chosenOptions(b, { b: ["x", "z"] })).toBe(0);
  expect(chosenOptions({ ...a, id: "toString" }, {})).toBe(0);
});

test("what a condition reads includes what its questions hang on, once each", () => {
  expect(questionsRead(index, [[{ question: 2, options: 1 }], [{ question: 1, options: 1 }]])).toEqual([0, 1, 2]);
  expect(questionsRead(index, [[{ question: 3, options: 0 }]])).toEqual([3]);
  const circle = indexQuestions([
    aQuestion("a", ["x"], { askedWhen: { b: ["x"] } }),
    aQuestion("b", ["x"], { askedWhen: { a: ["x"] } }),
  ]);
  expect(questionsRead(circle, [[{ question: 1, options: 1 }]])).toEqual([0, 1]);
});

test("ids compare by code unit", () => {
  expect(["b", "a", "B", "a"].sort(compareIds)).toEqual(["B", "a", "a", "b"]);
  expect(compareIds("a", "a")).toBe(0);
});
