import { expect, test } from "vitest";
import {
  count,
  countInWords,
  day,
  exactPercent,
  exactPoints,
  fractionInWords,
  list,
  month,
  numerals,
  percent,
  points,
  pointsBetween,
  tenthsInWords,
} from "#app/words/numbers.ts";

test("a share that is a common fraction is said without 'about'", () => {
  expect(fractionInWords(1 / 6)).toBe("a sixth");
  expect(fractionInWords(0.5)).toBe("half");
});

test("a share between common fractions is said with 'about'", () => {
  expect(fractionInWords(0.18)).toBe("about a sixth");
  expect(fractionInWords(0.47)).toBe("about half");
});

test("tiny and nearly whole shares are said as such", () => {
  expect(fractionInWords(0.01)).toBe("less than a twentieth");
  expect(fractionInWords(0.99)).toBe("nearly all");
});

test("support is said in tenths and never rounds up to certainty or down to nothing", () => {
  expect(tenthsInWords(0.87)).toBe("about 9 of 10");
  expect(tenthsInWords(0.949)).toBe("about 9 of 10");
  expect(tenthsInWords(0.9999)).toBe("at least 19 of 20");
  expect(tenthsInWords(0.01)).toBe("fewer than 1 of 20");
});

test("one is singular, everything else plural", () => {
  expect([0, 1, 2].map((n) => count(n, "answer"))).toEqual(["0 answers", "1 answer", "2 answers"]);
  expect([0, 1, 2, 12].map((n) => countInWords(n, "criterion", "criteria"))).toEqual([
    "no criteria",
    "one criterion",
    "two criteria",
    "12 criteria",
  ]);
});

test("thousands are parted wherever people read numbers", () => {
  expect([0, 999, 1000, 1_000_000, 12_345.678, -5000].map(numerals)).toEqual([
    "0",
    "999",
    "1,000",
    "1,000,000",
    "12,345.678",
    "-5,000",
  ]);
  expect(count(1_000_000, "result")).toBe("1,000,000 results");
  expect(countInWords(2000, "criterion", "criteria")).toBe("2,000 criteria");
});

test("points are whole, and a difference that rounds to none is not called none", () => {
  expect([0, 0.2, -0.7, 1.4, -12.5].map(points)).toEqual([
    "0 points",
    "less than 1 point",
    "1 point",
    "1 point",
    "13 points",
  ]);
});

test("what a rule asks for is not rounded", () => {
  expect([0.5, 1, 2.5, 3].map(exactPoints)).toEqual(["0.5 points", "1 point", "2.5 points", "3 points"]);
  expect([0.5, 0.57, 0.665, 0.9, 0.999, 1].map(exactPercent)).toEqual(["50%", "57%", "66.5%", "90%", "99.9%", "100%"]);
});

test("a percentage reaches 0 and 100 only when it is exactly that", () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(["0%", "less than 1%", "50%", "more than 99%", "100%"]);
});

test("lists read as English", () => {
  expect(list([])).toBe("");
  expect(list(["a"])).toBe("a");
  expect(list(["a", "b", "c"])).toBe("a, b and c");
});

test("a day reads the same in every time zone, and what is no day stays as it is", () => {
  expect(day("2026-11-01")).toBe("1 November 2026");
  expect(month("2026-11-01")).toBe("November 2026");
  expect(day("undated")).toBe("undated");
});

test("a lead agrees with the whole figures beside it, whichever way each was rounded", () => {
  expect(pointsBetween(6, 75, 69)).toBe("6 points");
  expect(pointsBetween(6.3, 74.6, 68.3)).toBe("between 6 and 7 points");
  expect(pointsBetween(-5.6, 68.4, 74)).toBe("6 points");
  expect(pointsBetween(5.7, 74.4, 68.7)).toBe("between 5 and 6 points");
});

test("a lead that one of two roundings takes for a whole point is said to be under one", () => {
  expect(pointsBetween(0.2, 70.6, 70.4)).toBe("less than 1 point");
  expect(pointsBetween(0.8, 70.4, 69.6)).toBe("less than 1 point");
});

test("a lead in whole points, as readers get it, agrees with the fits in whole points, too", () => {
  expect(pointsBetween(4, 70, 65)).toBe("between 4 and 5 points");
  expect(pointsBetween(0, 70, 70)).toBe("0 points");
});
