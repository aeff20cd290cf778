import { describe, expect, test } from "vitest";
import { answerFlips } from "#lib/model/answer-flips.ts";
import { type Answers, NOT_SURE, TIERS } from "#lib/model/answers.ts";
import { assess } from "#lib/model/assessment.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { kept, newMemo } from "#lib/model/memo.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { judge, strengthOf } from "#lib/model/verdict.ts";
import { choicesOf, waysToAnswer } from "#tests/support/brute-force.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";
import { answersIn, someStates, TOY } from "#tests/support/toy-states.ts";

function flipsOf(set: ScorableSet, answers: Answers) {
  const indexed = indexSet(set);
  const memo = newMemo();
  return answerFlips(indexed, answers, assess(indexed, answers, memo), memo);
}

function verdictOf(set: ScorableSet, answers: Answers) {
  const assessment = assess(indexSet(set), answers, newMemo());
  const { verdict, reason } = judge(assessment, set.thresholds);
  return { verdict, strength: strengthOf(assessment, reason, set.thresholds) };
}

const byTarget = (onPhone: number, onServer: number) => [
  aFacet(50, 50),
  aFacet(50, 50 + onPhone, { deploy: ["phone"] }),
  aFacet(50, 50 + onServer, { deploy: ["server"] }),
];
const one = (facets: ReturnType<typeof byTarget>) => [{ id: "a", aspects: [anAspect("only", facets)] }];

describe("a flip is", () => {
  test("another option than the one given", () => {
    const set = aSet({ questions: [aQuestion("deploy", ["phone", "server"])], criteria: one(byTarget(-20, 20)) });
    expect(flipsOf(set, { deploy: "server" })).toEqual([
      { kind: "option", question: "deploy", from: "server", to: "phone", verdict: "tensorflow", strength: "clear" },
    ]);
  });

  test("an answer to a question left open", () => {
    const set = aSet({ questions: [aQuestion("deploy", ["phone", "server"])], criteria: one(byTarget(-20, 20)) });
    expect(flipsOf(set, {}).map((flip) => flip.kind === "option" && [flip.from, flip.to])).toEqual([
      [null, "phone"],
      [null, "server"],
    ]);
  });

  test("an option put in or taken out, but not the last", () => {
    const set = aSet({ questions: [aMultiple("deploy", ["phone", "server"])], criteria: one(byTarget(-30, 10)) });
    expect(flipsOf(set, { deploy: ["phone", "server"] })).toEqual([
      { kind: "toggle", question: "deploy", option: "phone", chosen: false, verdict: "pytorch", strength: "clear" },
    ]);
    expect(flipsOf(set, { deploy: ["server"] })).toMatchObject([
      { option: "phone", chosen: true, verdict: "tensorflow" },
    ]);
  });

  test("an exclusive option in the place of the others, or one of them in its place", () => {
    const set = aSet({
      questions: [aMultiple("deploy", ["phone", "server", "none"])],
      criteria: one(byTarget(20, 20)),
    });
    expect(flipsOf(set, { deploy: ["phone", "server"] })).toMatchObject([
      { option: "none", chosen: true, verdict: "close", strength: null },
    ]);
    expect(flipsOf(set, { deploy: ["none"] }).map((flip) => flip.kind === "toggle" && flip.option)).toEqual([
      "phone",
      "server",
    ]);
  });

  test("a tier moved, of criteria that have not vanished, in document order", () => {
    const constant = (id: string, d: number) => ({ id, aspects: [anAspect("only", [aFacet(50, 50 + d)])] });
    const set = aSet({ criteria: [constant("b", 20), constant("a", -12)] });
    expect(flipsOf(set, {})).toEqual([
      { kind: "tier", criterion: "b", from: "important", to: "essential", verdict: "pytorch", strength: "clear" },
      { kind: "tier", criterion: "b", from: "important", to: "nice", verdict: "tensorflow", strength: "leaning" },
      { kind: "tier", criterion: "b", from: "important", to: "irrelevant", verdict: "tensorflow", strength: "clear" },
      { kind: "tier", criterion: "a", from: "important", to: "essential", verdict: "tensorflow", strength: "leaning" },
      { kind: "tier", criterion: "a", from: "important", to: "nice", verdict: "pytorch", strength: "clear" },
      { kind: "tier", criterion: "a", from: "important", to: "irrelevant", verdict: "pytorch", strength: "clear" },
    ]);
  });
});

test("hidden and unscored questions flip nothing", () => {
  const questions = [
    aQuestion("goal", ["learn", "ship"], { scored: false }),
    aQuestion("deploy", ["phone", "server"], { askedWhen: { goal: ["ship"] } }),
  ];
  const set = aSet({ questions, criteria: one(byTarget(-20, 20)) });
  expect(flipsOf(set, { goal: "learn" })).toEqual([]);
  expect(flipsOf(set, { goal: "learn", deploy: "phone" })).toEqual([]);
  const scored = { ...set, questions: questions.map((question) => ({ ...question, scored: true })) };
  expect(flipsOf(scored, { goal: "learn", deploy: "phone" })).toMatchObject([{ question: "goal", to: "ship" }]);
});

/** Every state one changed answer away, found by comparing whole answers. */
function verdictsNextTo(
  set: ScorableSet,
  answers: Answers,
  verdictOfAnswers = (changed: Answers) => verdictOf(set, changed),
): string[] {
  const choices = choicesOf(set).flatMap((question) => {
    const given = answers[question.id];
    const isOpen = given === undefined || given === NOT_SURE;
    const before = new Set(isOpen ? [] : [given].flat());
    const alone = new Set(question.options.flatMap(({ id, exclusive }) => (exclusive ? [id] : [])));
    const isOneAway = (way: string[]) => {
      const [added, removed] = [
        way.filter((id) => !before.has(id)),
        [...before].filter((id) => !way.includes(String(id))),
      ];
      if (question.kind === "single") return added.length === 1;
      if (added.length === 1 && removed.length === 0) return true;
      if (added.length === 0) return removed.length === 1;
      const isReplaced = alone.has(added[0] ?? "") || removed.every((id) => alone.has(String(id)));
      return added.length === 1 && isReplaced && way.length === 1;
    };
    return waysToAnswer(question)
      .filter(isOneAway)
      .map((way) => ({ ...answers, [question.id]: question.kind === "single" ? way[0] : way }));
  });
  const { priorities } = answers;
  const stated = typeof priorities === "object" && !Array.isArray(priorities) ? priorities : {};
  const tiers = set.criteria.flatMap(({ id }) => {
    return TIERS.map((tier) => ({ ...answers, priorities: { ...stated, [id]: tier } }));
  });
  const { verdict } = verdictOfAnswers(answers);
  const next = [...choices, ...tiers].map(verdictOfAnswers);
  return next
    .filter((found) => found.verdict !== verdict)
    .map((found) => `${found.verdict} ${found.strength}`)
    .sort();
}

property("they are what scoring every neighbouring state of the answers finds", (seed) => {
  const draw = drawFrom(seed);
  const set = randomSet(draw, { questions: 2, criteria: 2 });
  const answers = randomAnswers(draw, set);
  const flips = flipsOf(set, answers).map(({ verdict, strength }) => `${verdict} ${strength}`);
  expect(flips.sort()).toEqual(verdictsNextTo(set, answers));
});

test("on a toy set with four questions they are, in every state, what scoring every neighbouring state finds", {
  timeout: 120_000,
}, () => {
  const known = new Map<string, ReturnType<typeof verdictOf>>();
  const verdictFor = (answers: Answers) => kept(known, JSON.stringify(answers), () => verdictOf(TOY, answers));
  for (const state of someStates()) {
    const answers = answersIn(state);
    const flips = flipsOf(TOY, answers).map(({ verdict, strength }) => `${verdict} ${strength}`);
    expect(flips.sort()).toEqual(verdictsNextTo(TOY, answers, verdictFor));
  }
});
