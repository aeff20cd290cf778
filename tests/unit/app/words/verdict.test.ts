import { expect, test } from "vitest";
import { verdictLabel, verdictSentence, wouldBe } from "#app/words/verdict.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const owner = aSpeaker();
const reader = aSpeaker("reader");

test("the owner reads about their project, everyone else about this project", () => {
  const clear = anOutcome({ strength: "clear" });
  expect(verdictSentence(clear, owner)).toBe("PyTorch clearly fits your project better.");
  expect(verdictSentence(clear, reader)).toBe("PyTorch clearly fits this project better.");
});

test("a leaning claims less than a clear verdict", () => {
  expect(verdictSentence(anOutcome({ verdict: "tensorflow" }), owner)).toBe(
    "TensorFlow probably fits your project better.",
  );
});

test("a winner by exclusion names the framework that is out", () => {
  const outcome = anOutcome({ verdict: "tensorflow", strength: "clear", reason: "ruled-out" });
  expect(verdictSentence(outcome, owner)).toBe("TensorFlow fits your project: PyTorch is ruled out.");
  expect(verdictLabel(outcome)).toBe("Clear, by a hard requirement");
});

test("a close result says which kind of close it is, and names no winner", () => {
  const close = { verdict: "close", strength: null } as const;
  expect(verdictSentence(anOutcome({ ...close, reason: "depends-on-priorities" }), owner)).toBe(
    "Too close to call: it depends on your priorities.",
  );
  expect(verdictSentence(anOutcome({ ...close, reason: "depends-on-priorities" }), reader)).toBe(
    "Too close to call: it depends on the stated priorities.",
  );
  expect(verdictSentence(anOutcome({ ...close, reason: "little-between" }), owner)).toBe(
    "Too close to call: there is little between them.",
  );
});

test("where both are ruled out, neither fits", () => {
  const outcome = anOutcome({ verdict: "neither", strength: null, reason: "both-ruled-out" });
  expect(verdictSentence(outcome, owner)).toBe("Neither fits your project.");
});

test("what would be is worded by verdict and strength", () => {
  expect(wouldBe("tensorflow", "leaning", owner)).toBe("TensorFlow would lead");
  expect(wouldBe("tensorflow", "clear", owner)).toBe("TensorFlow would lead clearly");
  expect(wouldBe("close", null, owner)).toBe("it would be too close to call");
});
