import { expect, test } from "vitest";
import { type Effects, effectsOf, questionGraph } from "#lib/model/question-graph.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

const set = ledgerSet();

function named(effects: Effects) {
  return {
    questions: effects.questions.map(({ id }) => id),
    aspects: effects.aspects.map(({ aspect }) => aspect.id),
    facets: effects.facets.map(({ facet }) => facet.id),
    dealbreakers: effects.dealbreakers.map(({ id }) => id),
    advice: effects.advice.map(({ id }) => id),
  };
}

test("a question's effects are everything whose condition reads it", () => {
  expect(named(effectsOf(set, "goal"))).toEqual({
    questions: ["deploy"],
    aspects: ["targets"],
    facets: [],
    dealbreakers: [],
    advice: ["shippers"],
  });
  expect(named(effectsOf(set, "deploy"))).toEqual({
    questions: [],
    aspects: [],
    facets: ["phone"],
    dealbreakers: ["no-phone"],
    advice: [],
  });
});

test("an option's effects are only those that wait for it", () => {
  expect(named(effectsOf(set, "goal", "ship"))).toEqual(named(effectsOf(set, "goal")));
  const nothing = { questions: [], aspects: [], facets: [], dealbreakers: [], advice: [] };
  expect(named(effectsOf(set, "goal", "learn"))).toEqual(nothing);
  expect(named(effectsOf(set, "nowhere"))).toEqual(nothing);
});

test("the graph joins each question to the one it waits for, and to the criteria it reaches", () => {
  const { nodes, edges } = questionGraph(set);
  expect(edges.map(({ from, to, options }) => [from.id, to.id, options])).toEqual([["goal", "deploy", ["ship"]]]);
  expect(nodes.map(({ question, criteria }) => [question.id, criteria.map(({ id }) => id)])).toEqual([
    ["goal", ["shipping"]],
    ["deploy", ["shipping"]],
    ["priorities", ["comfort", "shipping"]],
  ]);
});

test("a condition on a question that the set lacks draws no edge", () => {
  const lone = { ...set, questions: set.questions.filter(({ id }) => id !== "goal") };
  expect(questionGraph(lone).edges).toEqual([]);
});
