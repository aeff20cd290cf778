import { expect, test } from "vitest";
import { ageInWords } from "#app/words/age.ts";

test.each([
  [0, "less than a month"],
  [1, "1 month"],
  [23, "23 months"],
  [24, "2 years"],
  [27, "2 years 3 months"],
  [37, "3 years 1 month"],
])("%d months are %s", (months, words) => {
  expect(ageInWords(months)).toBe(words);
});
