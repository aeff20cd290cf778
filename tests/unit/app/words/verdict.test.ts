import { expect, test } from "vitest";
import { exclusionSentence, verdictEyebrow, verdictLabel, verdictSentence, wouldBe } from "#app/words/verdict.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const owner = aSpeaker();
const reader = aSpeaker("reader");

test("the owner and everyone with the link read the same verdict", () => {
  for (const reason of ["fit", "depends-on-priorities", "ruled-out"] as const) {
    const outcome = anOutcome({ reason });
    expect(verdictSentence(outcome, owner)).toBe(verdictSentence(outcome, reader));
  }
});

test("a leaning claims less than a clear verdict", () => {
  expect(verdictSentence(anOutcome({ strength: "clear" }), owner)).toBe("PyTorch clearly fits this project better.");
  expect(verdictSentence(anOutcome({ verdict: "tensorflow" }), owner)).toBe(
    "TensorFlow probably fits this project better.",
  );
});

test("a winner by exclusion is said to be one, and names the framework that is out", () => {
  const outcome = anOutcome({ verdict: "tensorflow", strength: "clear", reason: "ruled-out" });
  expect(exclusionSentence(outcome, owner)).toBe("A hard requirement rules out PyTorch.");
  expect(verdictLabel(outcome)).toBe("Clear, by a hard requirement");
  expect(exclusionSentence(anOutcome(), owner)).toBeNull();
});

test("a close result says which kind of close it is, and names no winner", () => {
  const close = { verdict: "close", strength: null } as const;
  expect(verdictSentence(anOutcome({ ...close, reason: "depends-on-priorities" }), owner)).toBe(
    "Too close to call: it depends on your priorities.",
  );
  expect(verdictSentence(anOutcome({ ...close, reason: "little-between" }), owner)).toBe(
    "Too close to call: there is little between them.",
  );
});

test("where both are ruled out, neither fits", () => {
  const outcome = anOutcome({ verdict: "neither", strength: null, reason: "both-ruled-out" });
  expect(verdictSentence(outcome, owner)).toBe("Neither fits this project.");
  expect(exclusionSentence(outcome, owner)).toBe("Each of the two fails a hard requirement.");
});

test("what would be is worded by verdict and strength", () => {
  expect(wouldBe("tensorflow", "leaning", owner)).toBe("TensorFlow would lead");
  expect(wouldBe("tensorflow", "clear", owner)).toBe("TensorFlow would lead clearly");
  expect(wouldBe("close", null, owner)).toBe("it would be too close to call");
});

test("above the sentence stands the kind of verdict, unless the sentence begins with it", () => {
  const leaning = { verdict: "pytorch", strength: "leaning", reason: "fit" } as const;
  expect(verdictEyebrow(leaning)).toBe("Verdict: leaning");
  expect(verdictEyebrow({ ...leaning, reason: "ruled-out" })).toBe("Verdict: clear, by a hard requirement");
  expect(verdictEyebrow({ ...leaning, verdict: "neither" })).toBe("Verdict: neither fits");
  expect(verdictEyebrow({ ...leaning, verdict: "close", reason: "depends-on-priorities" })).toBe("Verdict");
});
