import { expect, test } from "vitest";
import { sourcesInShort } from "#app/words/sources.ts";

const fact = (sourceTitle: string, asOf: string) => ({ sourceTitle, asOf });

test.each([
  ["3 sources, newest October 2026", [fact("a", "2025-01-31"), fact("b", "2026-10-01"), fact("c", "2026-09-30")]],
  ["1 source, August 2026", [fact("a", "2026-08-22")]],
  ["1 source, August 2026", [fact("a", "2026-08-22"), fact("a", "2026-02-01")]],
  ["0 sources", []],
])("%s", (words, evidence) => {
  expect(sourcesInShort(evidence)).toBe(words);
});
