import { expect, test } from "vitest";
import { decisionRecord } from "#app/words/decision-record.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const ruledOut = anOutcome({
  reason: "ruled-out",
  strength: "clear",
  margin: -6,
  fit: { tensorflow: 66, pytorch: 60 },
  flips: { transfer: { from: "shipping", to: "libraries", amount: 0.2 }, stability: [], answers: [] },
});
const source = { set, decidedOn: "2026-12-01", firstFramework: "pytorch" } as const;

test("what decided against the fits is said before them, and no shift of weight to undo it", () => {
  const record = decisionRecord({ ...source, outcome: ruledOut, answers: {} });
  expect(record.because.slice(0, 4)).toEqual([
    "PyTorch clearly fits this project better.",
    "A hard requirement rules out TensorFlow.",
    "Fit: TensorFlow 66, PyTorch 60 of 100.",
    "By fit alone: TensorFlow is ahead by 6 points on a scale of 100.",
  ]);
  expect(record.flips[0]).toBe("A hard requirement decides here, so no shift of weight would flip it.");
});

test("a reader who may not see the answers is not told of the requirement, only that it is the fits that are told", () => {
  const { because } = decisionRecord({ ...source, outcome: ruledOut, answers: null });
  expect(because.slice(1, 3)).toEqual([
    "Fit: TensorFlow 66, PyTorch 60 of 100.",
    "By fit alone: TensorFlow is ahead by 6 points on a scale of 100.",
  ]);
});

test("where the fits decide, nothing stands before them", () => {
  const { because } = decisionRecord({ ...source, outcome: anOutcome(), answers: {} });
  expect(because[2]).toBe("PyTorch is ahead by 6 points on a scale of 100.");
});

test("a month is counted as one", () => {
  const monthly = { ...source, set: { ...set, staleAfterMonths: 1 }, outcome: anOutcome(), answers: {} };
  expect(decisionRecord(monthly).confirmation[0]).toMatch(/counts as stale after 1 month\.$/);
});
