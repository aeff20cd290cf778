import { expect, test } from "vitest";
import { choiceQuestions, findFigure, pageFigures, questionFigures } from "#app/stats/figures/all-figures.ts";
import { figureCsv, figureFile } from "#app/stats/figures/figure-csv.ts";
import { isKnown, type Released } from "#app/stats/figures/stats-figure.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const NONE: Released = { number: 0, publishedOn: null, tables: {} };

const released: Released = {
  number: 1,
  publishedOn: "2026-11-22",
  tables: {
    results: { all: 201 },
    verdict: {
      "pytorch:clear": 90,
      "pytorch:leaning": 30,
      "tensorflow:clear": 51,
      "close:none": 24,
      "neither:none": 5,
    },
    "question/leaning": {
      "tensorflow:tensorflow": 30,
      "tensorflow:pytorch": 30,
      "pytorch:pytorch": 55,
      "pytorch:close": 5,
    },
    "question/field": {
      "*:pytorch": 80,
      "*:close": 20,
      "vision:pytorch": 40,
      "audio:pytorch": 60,
      "not-sure:close": 25,
    },
    month: { "2026-10:pytorch": 40, "2026-10:tensorflow": 40, "2026-11:pytorch": 80, "2026-11:tensorflow": 11 },
    "tier/comfort": {
      "essential:pytorch": 60,
      "important:pytorch": 20,
      "essential:tensorflow": 15,
      "nice:tensorflow": 45,
    },
    "role=student/verdict": { "pytorch:clear": 21, "tensorflow:clear": 14 },
  },
};

const figure = (id: string, from = released) => {
  const found = findFigure(from, set, null, id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

test("every chart of the statistics is there, and before the first release each has not enough data", () => {
  const ids = pageFigures(released, set, null).map(({ id }) => id);
  for (const id of ["share", "by-month", "by-week", "by-leaning", "support", "essentials", "splitters", "not-sure"]) {
    expect(ids).toContain(id);
  }
  for (const id of ["role", "field", "deploy", "hardware", "experience", "codebase", "criteria"]) {
    expect(ids).toContain(`by-${id}`);
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(pageFigures(NONE, set, null).flatMap(({ entries }) => entries.map(isKnown)))).toEqual(
    new Set([false]),
  );
});

test("the share of each verdict is of all results, with those too small to be shown in the whole", () => {
  const { entries, n, finding } = figure("share");
  expect(n).toBe(200);
  expect(entries.map(({ row, results, share }) => [row, results, share])).toEqual([
    ["pytorch", 120, 0.6],
    ["tensorflow", 50, 0.25],
    ["close", 25, 0.125],
    ["neither", null, null],
  ]);
  expect(finding).toBe("PyTorch is the verdict of 60% of results; TensorFlow is the verdict of 25%.");
});

test("where few results leave an interval wide, the finding says how wide", () => {
  const few = { ...released, tables: { verdict: { "pytorch:clear": 15, "tensorflow:clear": 10 } } };
  expect(figure("share", few).finding).toMatch(/^PyTorch is the verdict of 60% \(\d+%–\d+%\) of results; TensorFlow/);
});

test("few and none look alike", () => {
  const few = figure("share", { ...released, tables: { verdict: { "pytorch:clear": 60, "close:none": 6 } } });
  const none = figure("share", { ...released, tables: { verdict: { "pytorch:clear": 60, "close:none": 0 } } });
  expect(few.entries.find(({ row }) => row === "close")).toEqual(none.entries.find(({ row }) => row === "close"));
});

test("the finding about leanings says how many were advised otherwise", () => {
  // 30 + 5 of 120.
  expect(figure("by-leaning").finding).toMatch(/^Of those who leaned to one framework, 29% \(\d+%–\d+%\) were advised/);
});

test("in a question with several answers a share is of those who answered it at all", () => {
  const entries = figure("answers-field").entries;
  // 125 answered: 100 with some field, 25 not sure.
  expect(entries.find(({ row }) => row === "vision")?.share).toBeCloseTo(40 / 125);
  expect(figure("not-sure").finding).toBe("“Field” leaves most people unsure: 20% of those who answered.");
});

test("over time the finding claims a move only beyond chance", () => {
  expect(figure("by-month").finding).toMatch(
    /^TensorFlow has fallen: 50% in October 2026, 11% in November 2026; PyTorch has risen/,
  );
  const still = { month: { "2026-10:pytorch": 40, "2026-10:close": 40, "2026-11:pytorch": 44, "2026-11:close": 40 } };
  expect(figure("by-month", { ...released, tables: still }).finding).toContain("PyTorch has not moved beyond chance");
});

test("the criterion that splits most is named with both shares", () => {
  const name = set.criteria.find(({ id }) => id === "comfort")?.name;
  expect(figure("splitters").finding).toBe(
    `“${name}” splits most: essential to 75% of those advised PyTorch and to 25% of those advised TensorFlow.`,
  );
});

test("where no criterion is known at both frameworks, the finding claims no split beside the bars that are there", () => {
  const oneSided = { ...released, tables: { "tier/comfort": { "essential:pytorch": 60, "important:pytorch": 20 } } };
  expect(figure("splitters", oneSided).entries.some(isKnown)).toBe(true);
  expect(figure("splitters", oneSided).finding).toBe("No criterion has enough data at both to compare.");
});

test("under a filter a figure is made of that answer's tables alone", () => {
  const filter = { question: "role", option: "student" };
  const found = findFigure(released, set, filter, "share");
  expect(found?.entries.map(({ results }) => results)).toEqual([20, 15, null, null]);
  expect(findFigure(released, set, filter, "by-role")).toBeUndefined();
  expect(findFigure(released, set, filter, "by-week")).toBeUndefined();
});

test("every question has its two figures", () => {
  for (const question of choiceQuestions(set)) {
    expect(questionFigures(released, question, null).map(({ id }) => id)).toEqual([
      `answers-${question.id}`,
      `verdicts-${question.id}`,
    ]);
  }
});

test("the file of a figure holds exactly its entries, n, interval and date", () => {
  const share = figure("share");
  const file = figureFile(share, released, null);
  expect(file).toMatchObject({ figure: "share", asOf: "2026-11-22", n: 200, release: 1, entries: share.entries });
  const lines = figureCsv(file).trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + share.entries.length);
  expect(lines[4]).toBe("2026-11-22,share,,200,neither,Neither,all,All results,,,,");
});

test("findings name verdicts that are no framework in words of their own", () => {
  const close = figure("share", { ...released, tables: { verdict: { "close:none": 60, "pytorch:clear": 40 } } });
  expect(close.finding).toMatch(/^60% of results are too close to call; PyTorch is the verdict of 40%\./);
  const goals = {
    "learn:close": 80,
    "learn:pytorch": 10,
    "learn:tensorflow": 10,
    "ship:close": 20,
    "ship:pytorch": 40,
    "ship:tensorflow": 40,
  };
  expect(figure("by-goal", { ...released, tables: { "question/goal": goals } }).finding).toMatch(
    /^80% are too close to call under “[^”]+” and 20% under “[^”]+”\.$/,
  );
});

test("the parts of a row are never more than the whole, and the sentence says what the bar shows", () => {
  const noisy = {
    "vision:pytorch": 61,
    "vision:close": 11,
    "vision:tensorflow": -9,
    "vision:neither": -4,
    "audio:pytorch": 20,
    "audio:tensorflow": 20,
  };
  const by = figure("by-field", { ...released, tables: { "question/field": noisy } });
  const vision = by.entries.filter(({ row }) => row === "vision").filter(isKnown);
  expect(vision.map(({ results }) => results)).toEqual([60, 10]);
  expect(vision.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  for (const { share, low, high } of vision) expect(low <= share && share <= high).toBe(true);
  expect(by.finding).toContain("86% under “Images and video” and of 50% under “Speech and sound”");
});
