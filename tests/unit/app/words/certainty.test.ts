import { expect, test } from "vitest";
import {
  certaintyInShort,
  completenessSentences,
  evidenceRangeSentence,
  evidenceSentence,
  marginSentence,
  notClearReasons,
  supportSentence,
} from "#app/words/certainty.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const owner = aSpeaker();
test("a lead under every weighting is claimed only by dominance", () => {
  expect(supportSentence(anOutcome({ dominance: "always", support: 1 }), owner)).toBe(
    "PyTorch wins under every weighting that respects your priorities.",
  );
  expect(supportSentence(anOutcome({ dominance: "always-or-tie", support: 1 }), owner)).toBe(
    "PyTorch wins or ties under every weighting that respects your priorities.",
  );
  expect(supportSentence(anOutcome({ dominance: "mixed", support: 0.9999 }), owner)).toBe(
    "PyTorch is ahead in at least 19 of 20 weightings that respect your priorities.",
  );
});

test("support is said in tenths of the weightings", () => {
  expect(supportSentence(anOutcome({ support: 0.87 }), owner)).toBe(
    "PyTorch is ahead in about 9 of 10 weightings that respect your priorities.",
  );
});

test("where no order of criteria was stated, no priorities are claimed", () => {
  expect(supportSentence(anOutcome({ hasPreference: false }), owner)).toBe(
    "PyTorch is ahead in about 9 of 10 weightings of the criteria.",
  );
});

test("the leader is named by the margin, whoever it is", () => {
  expect(supportSentence(anOutcome({ margin: -6 }), owner)).toMatch(/^TensorFlow is ahead/);
  expect(marginSentence(anOutcome({ margin: -1 }), owner)).toBe("TensorFlow is ahead by 1 point on a scale of 100.");
  expect(marginSentence(anOutcome({ margin: 0 }), owner)).toBe("Their fits are level.");
});

test("the lead never contradicts the fits beside it", () => {
  const fit = { pytorch: 69.6, tensorflow: 65.2 };
  expect(marginSentence(anOutcome({ margin: 4.4, fit }), owner)).toBe(
    "PyTorch is ahead by between 4 and 5 points on a scale of 100.",
  );
});

test("a lead that rounds up to the threshold is said to fall short of it", () => {
  const thresholds = { minimumMargin: 3, clearSupport: 0, clearMinAnswered: 0, leaningSupport: 0 };
  expect(notClearReasons(anOutcome({ margin: 2.7 }), thresholds)).toEqual([
    "a lead that falls just short of 3 points means little",
  ]);
  expect(notClearReasons(anOutcome({ margin: 2.4 }), thresholds)).toEqual(["a lead under 3 points means little"]);
});

test("a lead that outlives the worst reading of the evidence says by how much", () => {
  expect(evidenceSentence(anOutcome({ evidenceRange: { worst: 4, plausible: 5, best: 9 } }), owner)).toBe(
    "Even if every rating sat at its worst end for PyTorch, it would stay ahead by 4 points.",
  );
  const within = anOutcome({ holdsAcrossEvidence: false, evidenceRange: { worst: -9, plausible: -1, best: 21 } });
  expect(evidenceSentence(within, owner)).toMatch(/smaller than the plausible error/);
  expect(evidenceSentence(anOutcome({ margin: 0 }), owner)).toBeNull();
});

test("a lead that only open answers can take away is not said to be within the error", () => {
  const thresholds = { minimumMargin: 3, clearSupport: 0, clearMinAnswered: 0, leaningSupport: 0 };
  const outcome = anOutcome({ holdsAcrossEvidence: false, evidenceRange: { worst: -2, plausible: 2, best: 9 } });
  expect(evidenceSentence(outcome, owner)).toBe(
    "The lead survives the plausible error of the evidence, but answers still open may leave out criteria that it rests on.",
  );
  expect(notClearReasons(outcome, thresholds)).toEqual([
    "answers still open may leave out criteria that the lead rests on",
  ]);
});

test("completeness counts in singular and plural", () => {
  const completeness = { answered: 0, asked: 1, open: [], freshCriteria: 1, criteria: 1, meanWidth: 1 };
  expect(completenessSentences(anOutcome({ completeness }))).toEqual([
    "0 of 1 question answered.",
    "1 of 1 criterion rests on fresh evidence.",
    "The ratings span 1 point from low to high on average.",
  ]);
});

test("one criterion out of several rests on fresh evidence, none and more of them rest", () => {
  const said = (freshCriteria: number) => {
    const completeness = { answered: 0, asked: 1, open: [], freshCriteria, criteria: 9, meanWidth: 1 };
    return completenessSentences(anOutcome({ completeness }))[1];
  };
  expect([0, 1, 2].map(said)).toEqual([
    "0 of 9 criteria rest on fresh evidence.",
    "1 of 9 criteria rests on fresh evidence.",
    "2 of 9 criteria rest on fresh evidence.",
  ]);
});

test("what the verdict takes for rounding is no reason against it", () => {
  const thresholds = { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 0, leaningSupport: 0.65 };
  const outcome = anOutcome({ margin: 2.999999999999999, support: 0.8999999999999 });
  expect(notClearReasons(outcome, thresholds)).toEqual([]);
});

test("thresholds are said as they are", () => {
  const thresholds = { minimumMargin: 2.5, clearSupport: 0, clearMinAnswered: 1, leaningSupport: 0 };
  const completeness = { ...anOutcome().completeness, answered: 0 };
  expect(notClearReasons(anOutcome({ margin: 2.4, completeness }), thresholds)).toEqual([
    "a lead under 2.5 points means little",
    "no question that counts was answered",
  ]);
});

test("what kept a result from being clear is named, and nothing is when it is clear", () => {
  const thresholds = { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 4, leaningSupport: 0.65 };
  expect(notClearReasons(anOutcome({ strength: "clear" }), thresholds)).toEqual([]);
  expect(notClearReasons(anOutcome({ margin: 2, support: 0.7, holdsAcrossEvidence: false }), thresholds)).toHaveLength(
    3,
  );
});

test("the evidence range says who would be ahead at either end", () => {
  expect(evidenceRangeSentence(anOutcome({ evidenceRange: { worst: -9, plausible: 1, best: 21 } }), owner)).toBe(
    "With every rating at its worst end for PyTorch, TensorFlow would be ahead by 9 points; with every rating at its best end, PyTorch would be ahead by 21 points.",
  );
  expect(evidenceRangeSentence(anOutcome({ margin: -6 }), owner)).toContain("worst end for TensorFlow, PyTorch");
  expect(evidenceRangeSentence(anOutcome({ margin: 0 }), owner)).toBeNull();
});

test("how sure, in short, says when it speaks of the fits alone", () => {
  expect(certaintyInShort(anOutcome(), owner)).toMatch(/^PyTorch is ahead in/);
  expect(certaintyInShort(anOutcome({ verdict: "close" }), owner)).toMatch(/^PyTorch is ahead in/);
  expect(certaintyInShort(anOutcome({ verdict: "tensorflow" }), owner)).toMatch(/^By fit alone: PyTorch is ahead in/);
  expect(certaintyInShort(anOutcome({ verdict: "neither" }), owner)).toMatch(/^By fit alone/);
});
