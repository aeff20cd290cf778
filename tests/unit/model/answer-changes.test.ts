import { describe, expect, test } from "vitest";
import { answersAfter, choiceChanges } from "#lib/model/answer-changes.ts";
import type { Answers } from "#lib/model/answers.ts";
import { indexQuestions } from "#lib/model/question-index.ts";
import type { ScorableChoice } from "#lib/model/scorable-set.ts";
import { score } from "#lib/model/score.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
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

describe("the answers after a flip", () => {
  const set = { questions: [aMultiple("deploy", ["phone", "server"]), { kind: "tiers", id: "priorities" } as const] };
  const then = { verdict: "close", strength: null } as const;
  const essential = { kind: "tier", criterion: "a", from: "important", to: "essential", ...then } as const;

  test("hold its tier beside those stated", () => {
    expect(answersAfter(set, { deploy: ["phone"] }, essential)).toEqual({
      deploy: ["phone"],
      priorities: { a: "essential" },
    });
    expect(answersAfter(set, { priorities: { a: "nice", b: "nice" } }, essential)).toEqual({
      priorities: { a: "essential", b: "nice" },
    });
    for (const none of [["a"], "not-sure"]) {
      expect(answersAfter(set, { priorities: none }, essential)).toEqual({ priorities: { a: "essential" } });
    }
  });

  test("hold its option beside those chosen", () => {
    const flip = { kind: "toggle", question: "deploy", option: "server", chosen: true, ...then } as const;
    expect(answersAfter(set, { deploy: ["phone"] }, flip)).toEqual({ deploy: ["phone", "server"] });
  });

  test("are the same where the questions do not know it", () => {
    const answers: Answers = { deploy: ["phone"] };
    const toggle = { kind: "toggle", question: "deploy", option: "moon", chosen: true, ...then } as const;
    expect(answersAfter(set, answers, toggle)).toBe(answers);
    expect(answersAfter(set, answers, { ...toggle, question: "goal", option: "server" })).toBe(answers);
    expect(answersAfter({ questions: [] }, answers, essential)).toBe(answers);
  });

  property("give the verdict that it names", (seed) => {
    const draw = drawFrom(seed);
    const drawn = randomSet(draw, { questions: 2, criteria: 2 });
    const answers = randomAnswers(draw, drawn);
    for (const flip of score(drawn, answers).flips.answers) {
      const { verdict, strength } = score(drawn, answersAfter(drawn, answers, flip));
      expect([verdict, strength]).toEqual([flip.verdict, flip.strength]);
    }
  });
});
