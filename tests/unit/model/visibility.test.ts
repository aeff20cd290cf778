import { expect, test } from "vitest";
import { indexQuestions } from "#lib/model/question-index.ts";
import { readSituation } from "#lib/model/visibility.ts";
import { aQuestion } from "#tests/support/toy-set.ts";

const index = indexQuestions([
  aQuestion("goal", ["learn", "ship"]),
  aQuestion("deploy", ["phone"], { askedWhen: { goal: ["ship"] } }),
  aQuestion("any", ["x"], { askedWhen: { goal: ["learn", "ship"] } }),
]);
const read = (answers: Parameters<typeof readSituation>[1]) => {
  const { visibility, given, settled } = readSituation(index, answers);
  return { visibility: visibility.join(), given: given.join(), settled: settled.join() };
};

test("a question is asked always, perhaps or never, by the answers before it", () => {
  // in the order of ids: any, deploy, goal
  expect(read({})).toEqual({ visibility: "always,maybe,always", given: "0,0,0,0", settled: "0,0,0,0" });
  expect(read({ goal: "ship" }).visibility).toBe("always,always,always");
  expect(read({ goal: "learn" }).visibility).toBe("always,never,always");
});

test("an answer is settled once its question is certainly asked, and gone once it is certainly hidden", () => {
  expect(read({ deploy: "phone" })).toMatchObject({ given: "0,1,0,0", settled: "0,0,0,0" });
  expect(read({ deploy: "phone", goal: "ship" })).toMatchObject({ given: "0,1,2,0", settled: "0,1,2,0" });
  expect(read({ deploy: "phone", goal: "learn" })).toMatchObject({ given: "0,0,1,0", settled: "0,0,1,0" });
});

test("conditions in a circle end, whatever they come to", () => {
  const circle = indexQuestions([
    aQuestion("a", ["x"], { askedWhen: { b: ["x"] } }),
    aQuestion("b", ["x"], { askedWhen: { a: ["x"] } }),
  ]);
  expect(readSituation(circle, {}).visibility).toHaveLength(2);
});

test("a condition on an unknown question hides", () => {
  const odd = indexQuestions([aQuestion("a", ["x"], { askedWhen: { z: ["x"] } })]);
  expect(readSituation(odd, {}).visibility).toEqual(["never"]);
});
