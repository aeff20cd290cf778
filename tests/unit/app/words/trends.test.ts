import { expect, test } from "vitest";
import { trendInWords } from "#app/words/trends.ts";

const names = { tensorflow: "TensorFlow", pytorch: "PyTorch" };

function trend(...values: [tensorflow: number, pytorch: number][]) {
  const points = values.map(([tensorflow, pytorch], index) => ({ date: `202${index}-01-01`, tensorflow, pytorch }));
  return { id: "t", title: "T", unit: "u", evidence: ["e"], points };
}

test("the lead changes hands between the last point before and the first after it", () => {
  expect(trendInWords(trend([5, 1], [6, 7], [8, 7], [8, 9]), names)).toBe(
    "Between January 2020 and January 2023, PyTorch went from 1 to 9 and TensorFlow went from 5 to 8; PyTorch passed TensorFlow between January 2022 and January 2023.",
  );
});

test("large numbers have their thousands parted", () => {
  expect(trendInWords(trend([1000, 1], [2_500_000, 2]), names)).toContain("TensorFlow went from 1,000 to 2,500,000");
});

test("who was ahead all along is said to have been", () => {
  expect(trendInWords(trend([5, 1], [6, 2]), names)).toContain("TensorFlow was ahead throughout");
});

test("curves that end level are called level", () => {
  expect(trendInWords(trend([5, 1], [6, 6]), names)).toContain("level at the end");
});
