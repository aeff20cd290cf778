import { expect, test } from "vitest";
import { methodsSentence } from "#app/words/methods.ts";
import type { MethodResult } from "#lib/model/outcome.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const result = (method: MethodResult["method"], winner: MethodResult["winner"]): MethodResult => ({
  method,
  winner,
  tensorflow: 0,
  pytorch: 0,
});

test("agreement of every other method is said in one sentence", () => {
  const methods = [
    result("weighted-sum", "pytorch"),
    result("topsis-vector", "pytorch"),
    result("promethee-usual", "pytorch"),
  ];
  expect(methodsSentence(anOutcome({ methods }), aSpeaker())).toBe("Both other methods put PyTorch first too.");
});

test("where a hard requirement decided against the fits, agreement is said to be with these", () => {
  const methods = [result("weighted-sum", "pytorch"), result("topsis-vector", "pytorch")];
  const outcome = anOutcome({ methods, verdict: "tensorflow", reason: "ruled-out", strength: "clear" });
  expect(methodsSentence(outcome, aSpeaker())).toBe(
    "The one other method puts PyTorch first too. Methods compare the fits alone; here a hard requirement decides.",
  );
});

test("disagreement is counted and explained", () => {
  const methods = [
    result("topsis-anchored", "pytorch"),
    result("topsis-vector", "tensorflow"),
    result("promethee-usual", null),
  ];
  expect(methodsSentence(anOutcome({ methods }), aSpeaker())).toMatch(
    /^Of the three other methods, one puts PyTorch first too\. Methods that compare/,
  );
});

test("a level result claims no agreement", () => {
  expect(methodsSentence(anOutcome({ margin: 0 }), aSpeaker())).toMatch(/^The two are level/);
});
