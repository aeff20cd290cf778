import { expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { groupAspects, summarise } from "#lib/model/aspect-group.ts";
import { unsettledQuestions } from "#lib/model/completions.ts";
import { elementAt } from "#lib/model/element.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { indexCondition } from "#lib/model/question-index.ts";
import { readSituation } from "#lib/model/visibility.ts";
import { aFacet, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

const reading = (id: string, ...questions: string[]) => {
  return anAspect(id, [aFacet(50, 50), ...questions.map((question, i) => aFacet(10 * i, 90, { [question]: ["x"] }))]);
};
const set = aSet({
  questions: [
    aQuestion("p", ["x", "y"]),
    aQuestion("q", ["x", "y"]),
    aQuestion("r", ["x", "y"], { askedWhen: { q: ["x"] } }),
    aQuestion("s", ["x", "y"]),
  ],
  criteria: [
    {
      id: "c",
      aspects: [reading("a", "p"), reading("b", "q"), reading("c", "s"), reading("d", "r", "p"), reading("e")],
    },
  ],
});

function groupsFor(answers: Answers, context: string[] = []) {
  const indexed = indexSet(set);
  const situation = readSituation(indexed.index, answers);
  const { aspects } = elementAt(indexed.criteria, 0);
  const deciding = unsettledQuestions(
    situation,
    context.map((id) => indexCondition(indexed.index, { [id]: ["x"] })),
  );
  return { groups: groupAspects(situation, aspects, deciding, newMemo()), settled: [...situation.settled] };
}
const members = (answers: Answers, context?: string[]) =>
  groupsFor(answers, context).groups.map((group) => group.members);

test("aspects that share an open question are one group, also through what it hangs on", () => {
  expect(members({})).toEqual([[2], [0, 1, 3], [4]]);
});

test("answered questions, and those completed before, join nothing", () => {
  expect(members({ p: "x" })).toEqual([[0], [2], [1, 3], [4]]);
  expect(members({}, ["p"])).toEqual([[0], [2], [1, 3], [4]]);
  expect(members({ p: "y", q: "x", r: "x" })).toEqual([[0], [1], [2], [3], [4]]);
});

test("a summary adds up the active members, and counts the ways whether they are active or not", () => {
  const { groups, settled } = groupsFor({ p: "y" });
  const group = groups.find((candidate) => candidate.members.includes(1));
  if (!group) throw new Error("b is in a group");
  const both = summarise(group, 0b11111, settled);
  // q = x with r = x or y; q = y
  expect(both).toMatchObject({ ways: 3, sum: { least: 0, most: 18000, weight: 3 } });
  const none = summarise(group, 0b10101, settled);
  expect(none).toMatchObject({ ways: 3, sum: { tfBest: 0, most: 0 } });
  expect(summarise(group, 0b01010, settled)).toBe(both);
});
