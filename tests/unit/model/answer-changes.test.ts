import { describe, expect, test } from "vitest";
import { choiceChanges } from "#lib/model/answer-changes.ts";
import type { Answers } from "#lib/model/answers.ts";
import { indexQuestions } from "#lib/model/question-index.ts";
import type { ScorableChoice } from "#lib/model/scorable-set.ts";
import { aMultiple, aQuestion } from "#tests/support/toy-set.ts";

function changes(question: ScorableChoice, answers: Answers) {
  return choiceChanges(question, indexQuestions([question]), answers);
}

test("a single answer changes to every other option, from nothing to any", () => {
  const question = aQuestion("q", ["b", "a"]);
  expect(changes(question, { q: "a" })).toEqual([{ kind: "option", question: "q", from: "a", to: "b", answer: "b" }]);
  expect(changes(question, { q: "not-sure" })).toEqual([
    { kind: "option", question: "q", from: null, to: "b", answer: "b" },
    { kind: "option", question: "q", from: null, to: "a", answer: "a" },
  ]);
});

describe("a multiple answer", () => {
  const question = aMultiple("q", ["c", "a", "none", "nowhere"]);
  const answers = (chosen: string[]) => changes(question, { q: chosen }).map(({ answer }) => answer);
  test("gains or loses one option", () => {
    expect(changes(question, { q: ["a", "c"] }).slice(0, 2)).toEqual([
      { kind: "toggle", question: "q", option: "c", chosen: false, answer: ["a"] },
      { kind: "toggle", question: "q", option: "a", chosen: false, answer: ["c"] },
    ]);
    expect(answers([])).toEqual([["c"], ["a"], ["none"], ["nowhere"]]);
  });
  test("never loses its last", () => {
    expect(answers(["a"])).toEqual([["a", "c"], ["none"], ["nowhere"]]);
  });
  test("swaps for an exclusive option, and an exclusive one for it", () => {
    expect(answers(["a", "c"]).slice(2)).toEqual([["none"], ["nowhere"]]);
    expect(answers(["none"])).toEqual([["c"], ["a"], ["nowhere"]]);
  });
});

test("a question that the index does not know has no answer to change from", () => {
  expect(choiceChanges(aQuestion("q", ["a"]), indexQuestions([]), { q: "a" })).toMatchObject([{ from: null, to: "a" }]);
});
