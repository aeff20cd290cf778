import { expect, test } from "vitest";
import { publishedSet } from "#tests/support/published-set.ts";
import { countWords, evidenceWords, imbalance, judgementWords } from "#tests/support/word-balance.ts";

const TOLERANCE = 0.1;
const set = await publishedSet("2026-11");

test("both frameworks get the same number of words of judgement within 10 percent", () => {
  const words = judgementWords(set);
  expect(imbalance(words), `words of judgement: ${JSON.stringify(words)}`).toBeLessThanOrEqual(TOLERANCE);
});

test("both frameworks get the same number of words of evidence within 10 percent", () => {
  const words = evidenceWords(set);
  expect(imbalance(words), `words of evidence: ${JSON.stringify(words)}`).toBeLessThanOrEqual(TOLERANCE);
});

test("the words are equal within 10 percent in every criterion too", () => {
  for (const criterion of set.criteria) {
    const words = judgementWords({
      criteria: [criterion],
      frameworks: { tensorflow: blank, pytorch: blank },
      dealbreakers: [],
      evidence: [],
    });
    expect(imbalance(words), `${criterion.id}: ${JSON.stringify(words)}`).toBeLessThanOrEqual(TOLERANCE);
  }
});

test("no reason is more than half as long again as its counterpart", () => {
  const facets = set.criteria.flatMap(({ aspects }) => aspects.flatMap((aspect) => aspect.facets));
  for (const { id, tensorflow, pytorch } of facets) {
    const words = { tensorflow: countWords(tensorflow.reason), pytorch: countWords(pytorch.reason) };
    expect(imbalance(words), `${id}: ${JSON.stringify(words)}`).toBeLessThanOrEqual(0.5);
  }
});

test("both frameworks get the same number of reasons to choose them, first steps and dealbreakers", () => {
  const { tensorflow, pytorch } = set.frameworks;
  expect(tensorflow.chooseWhen).toHaveLength(pytorch.chooseWhen.length);
  expect(tensorflow.firstSteps).toHaveLength(pytorch.firstSteps.length);
  const against = (framework: string) => set.dealbreakers.filter((entry) => entry.framework === framework).length;
  expect(against("tensorflow")).toBe(against("pytorch"));
});

test("a set that says a quarter more about one framework is found unbalanced", () => {
  const { about } = set.frameworks.pytorch;
  const wordy = `${about} ${"more ".repeat(judgementWords(set).pytorch / 4)}`;
  const pytorch = { ...set.frameworks.pytorch, about: wordy };
  expect(imbalance(judgementWords({ ...set, frameworks: { ...set.frameworks, pytorch } }))).toBeGreaterThan(TOLERANCE);
});

const blank = { name: "-", about: "-", chooseWhen: ["-"], firstSteps: [{ text: "-", url: "https://example.org/" }] };
