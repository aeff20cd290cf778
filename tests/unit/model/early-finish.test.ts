import { describe, expect, test } from "vitest";
import { assess } from "#lib/model/assessment.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { judge } from "#lib/model/verdict.ts";
import { verdictsPossible } from "#tests/support/possible-verdicts.ts";
import { property } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";
import { aCriterion, aFacet, anAspect, aQuestion, aSet, setOf } from "#tests/support/toy-set.ts";
import { ALL_STATES, answersIn, someStates, statesFrom, TOY } from "#tests/support/toy-states.ts";

const deploy = aQuestion("deploy", ["phone", "server"]);
const byTarget = (id: string, onPhone: number, onServer: number) => ({
  id,
  aspects: [
    anAspect("only", [
      aFacet(50, 50),
      aFacet(50, 50 + onPhone, { deploy: ["phone"] }),
      aFacet(50, 50 + onServer, { deploy: ["server"] }),
    ]),
  ],
});

describe("fires", () => {
  test.each([3, -3])("when every criterion leads by the margin of %d, whatever is still answered", (lead) => {
    expect(canFinishEarly(aSet({ questions: [deploy], criteria: [byTarget("a", lead, 3 * lead)] }), {})).toBe(true);
  });

  test("when what stands above carries what may stand below", () => {
    const priorities = { a: "essential", b: "nice", c: "nice" } as const;
    expect(canFinishEarly(setOf([9, -3, 3]), { priorities })).toBe(true);
    expect(canFinishEarly(setOf([8.9, -3, 3]), { priorities })).toBe(false);
  });

  test("while one criterion may vanish, if another is certain to remain", () => {
    const aspects = [anAspect("only", [aFacet(40, 60)], { appliesWhen: { deploy: ["phone"] } })];
    const criteria = [{ id: "a", aspects }, aCriterion("b", 20)];
    expect(canFinishEarly(aSet({ questions: [deploy], criteria }), {})).toBe(true);
  });

  test("whatever becomes of what counts for less, or for nothing", () => {
    const aspects = [anAspect("only", [aFacet(90, 10)], { appliesWhen: { deploy: ["phone"] } })];
    const questions = [deploy, ...aSet().questions];
    const set = aSet({ questions, criteria: [aCriterion("a", 9), { id: "v", aspects }] });
    expect(canFinishEarly(set, { priorities: { a: "essential", v: "irrelevant" } })).toBe(true);
    expect(canFinishEarly(set, { priorities: { a: "essential", v: "nice" } })).toBe(false);
  });

  test("whatever dealbreakers cannot come true, or are only risks", () => {
    const when = { deploy: ["phone"], goal: ["learn"] };
    const dealbreakers = [
      { id: "d", framework: "pytorch", effect: "fails", when },
      { id: "e", framework: "pytorch", effect: "at-risk", when: { deploy: ["phone"] } },
    ] satisfies ScorableSet["dealbreakers"];
    const set = setOf([50], { questions: [deploy, aQuestion("goal", ["learn", "ship"])], dealbreakers });
    expect(canFinishEarly(set, { goal: "ship" })).toBe(true);
    expect(canFinishEarly(set, {})).toBe(false);
  });

  test("when the other framework is ruled out and the leader cannot be", () => {
    const when = { must: ["x"] };
    const dealbreakers = [
      { id: "d", framework: "pytorch", effect: "fails", when },
    ] satisfies ScorableSet["dealbreakers"];
    const set = setOf([50], { questions: [aQuestion("must", ["x", "y"])], dealbreakers });
    expect(canFinishEarly(set, { must: "x" })).toBe(true);
    expect(canFinishEarly(set, {})).toBe(false);
    expect(canFinishEarly(set, { must: "y" })).toBe(true);
  });
});

describe("does not fire", () => {
  test("while an open answer can turn it", () => {
    const set = aSet({ questions: [deploy], criteria: [byTarget("a", 9, -9)] });
    expect(canFinishEarly(set, {})).toBe(false);
    expect(canFinishEarly(set, { deploy: "phone" })).toBe(true);
  });

  test("when the lead is under the margin, or there may be nothing left to lead in", () => {
    expect(canFinishEarly(setOf([2.9]), {})).toBe(false);
    const aspects = [anAspect("only", [aFacet(10, 90)], { appliesWhen: { deploy: ["phone"] } })];
    expect(canFinishEarly(aSet({ questions: [deploy], criteria: [{ id: "a", aspects }] }), {})).toBe(false);
  });

  test("while irrelevant criteria may be all that is left", () => {
    const set = setOf([-40, 9, 9]);
    expect(canFinishEarly(set, { priorities: { a: "irrelevant", b: "nice" } })).toBe(true);
    expect(canFinishEarly(set, { priorities: { a: "irrelevant" } })).toBe(false);
  });

  test("while a criterion above may vanish", () => {
    const aspects = [anAspect("only", [aFacet(10, 90)], { appliesWhen: { deploy: ["phone"] } })];
    const set = aSet({
      questions: [deploy, ...aSet().questions],
      criteria: [{ id: "a", aspects }, aCriterion("b", -6), aCriterion("c", 6)],
    });
    const priorities = { a: "essential", b: "important", c: "nice" } as const;
    expect(canFinishEarly(set, { priorities })).toBe(false);
    expect(canFinishEarly(set, { priorities, deploy: "phone" })).toBe(true);
  });

  test("while a criterion above that may vanish may also stay and weigh the others down", () => {
    const vanishing = (d: number) => {
      const aspects = [anAspect("only", [aFacet(50, 50 + d)], { appliesWhen: { deploy: ["phone"] } })];
      return { id: "b", aspects };
    };
    const set = aSet({
      questions: [deploy, ...aSet().questions],
      criteria: [aCriterion("a", 15), vanishing(-6), aCriterion("c", 2), aCriterion("d", -1)],
    });
    const priorities = { a: "essential", b: "important", c: "important", d: "nice" } as const;
    expect(canFinishEarly(set, { priorities })).toBe(false);
    expect(canFinishEarly(set, { priorities, deploy: "server" })).toBe(true);
  });

  test("on a dealbreaker whose question may yet be hidden, or that only completions meet", () => {
    const must = aQuestion("must", ["x"], { askedWhen: { deploy: ["phone"] } });
    const fails = (when: Record<string, string[]>) => {
      return [{ id: "d", framework: "pytorch", effect: "fails", when }] satisfies ScorableSet["dealbreakers"];
    };
    const questions = [deploy, must];
    const hidden = setOf([1], { questions, dealbreakers: fails({ must: ["x"] }) });
    expect(canFinishEarly(hidden, { must: "x" })).toBe(false);
    const open = setOf([1], { questions, dealbreakers: fails({ deploy: ["phone", "server"] }) });
    expect(canFinishEarly(open, {})).toBe(false);
  });

  test("on a risk, which rules nothing out", () => {
    const dealbreakers = [
      { id: "d", framework: "tensorflow", effect: "at-risk", when: { deploy: ["phone"] } },
    ] satisfies ScorableSet["dealbreakers"];
    const set = setOf([1], { questions: [deploy], dealbreakers });
    expect(canFinishEarly(set, { deploy: "phone" })).toBe(false);
  });
});

property("it is never wrong: once it fires, one verdict is left", (seed) => {
  const draw = drawFrom(seed);
  const drawn = randomSet(draw, { questions: 2, criteria: 2 });
  const set = { ...drawn, thresholds: { ...drawn.thresholds, minimumMargin: draw.pick([0.5, 3]) } };
  const answers = randomAnswers(draw, set);
  if (canFinishEarly(set, answers)) expect(verdictsPossible(set, answers).size).toBe(1);
});

test("on a toy set it agrees with brute force in every state: never wrong, and right in most certain ones", {
  timeout: 120_000,
}, () => {
  const indexed = indexSet(TOY);
  const verdicts = new Map(
    ALL_STATES.map((state) => [
      state.join(),
      judge(assess(indexed, answersIn(state), newMemo()), TOY.thresholds).verdict,
    ]),
  );
  let [fired, certain] = [0, 0];
  for (const state of someStates()) {
    const isCertain = new Set(statesFrom(state).map((final) => verdicts.get(final.join()))).size === 1;
    const fires = canFinishEarly(TOY, answersIn(state));
    if (fires && !isCertain) throw new Error(`fires wrongly at ${JSON.stringify(answersIn(state))}`);
    certain += Number(isCertain);
    fired += Number(fires);
  }
  expect(fired / certain).toBeGreaterThan(0.5);
});
