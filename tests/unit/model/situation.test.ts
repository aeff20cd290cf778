import { expect, test } from "vitest";
import { indexQuestions } from "#lib/model/question-index.ts";
import { isOpen, isSettled, saidAbout, saidOf } from "#lib/model/situation.ts";
import { readSituation } from "#lib/model/visibility.ts";
import { aQuestion } from "#tests/support/toy-set.ts";

const index = indexQuestions([aQuestion("a", ["x", "y"]), aQuestion("b", ["x"], { askedWhen: { a: ["x"] } })]);

test("a question is open while it may be asked and has no answer", () => {
  expect(isOpen(readSituation(index, {}), 0)).toBe(true);
  expect(isOpen(readSituation(index, { a: "x" }), 0)).toBe(false);
  expect(isOpen(readSituation(index, {}), 1)).toBe(true);
  expect(isOpen(readSituation(index, { b: "x" }), 1)).toBe(false);
  expect(isOpen(readSituation(index, { a: "y" }), 1)).toBe(false);
});

test("a question is settled when answered and certainly asked, or certainly hidden; an unknown one always is", () => {
  expect(isSettled(readSituation(index, {}), 0)).toBe(false);
  expect(isSettled(readSituation(index, { a: "x" }), 0)).toBe(true);
  expect(isSettled(readSituation(index, { b: "x" }), 1)).toBe(false);
  expect(isSettled(readSituation(index, { a: "y" }), 1)).toBe(true);
  expect(isSettled(readSituation(index, { a: "x" }), 1)).toBe(false);
  expect(isSettled(readSituation(index, {}), 2)).toBe(true);
});

test("what is said about a question tells every visibility and every answer apart", () => {
  const said = [{}, { a: "x" }, { a: "y" }, { b: "x" }, { a: "x", b: "x" }].map((answers) => {
    const situation = readSituation(index, answers);
    return [saidOf(situation, 0), saidOf(situation, 1)];
  });
  // a: open, x, y; b: perhaps asked, asked, hidden, perhaps asked and answered, asked and answered
  expect(said).toEqual([
    [0, 1],
    [3, 0],
    [6, 2],
    [0, 4],
    [3, 3],
  ]);
  expect(saidAbout(readSituation(index, { b: "x" }), [0, 1])).toBe("0,4,");
});
