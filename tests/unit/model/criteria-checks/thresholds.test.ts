import { expect, test } from "vitest";
import { problemsWith } from "#tests/support/criteria-document.ts";

test("a leaning needs no more support than a clear verdict", () => {
  expect(problemsWith(["thresholds", "leaningSupport"], 0.95)).toEqual([
    "thresholds.leaningSupport: a leaning cannot need more support (0.95) than a clear verdict (0.9)",
  ]);
  expect(problemsWith(["thresholds", "leaningSupport"], 0.9)).toEqual([]);
});
