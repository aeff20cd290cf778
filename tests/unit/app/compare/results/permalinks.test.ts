import { expect, test } from "vitest";
import { readPermalinks } from "#app/compare/results/permalinks.ts";

const [A, B] = ["a".repeat(43), "b-_".repeat(10)];

test.each([
  [A],
  [`/r/${A}`],
  [`https://example.org/r/${A}`],
  [`https://example.org/r/${A}/decision.md?x#y`],
  [`  https://example.org/r/${A}#key=secret `],
])("%j names one result", (text) => {
  expect(readPermalinks(text)).toEqual({ ids: [A], unreadable: [], repeated: 0 });
});

test("links come in any number of fields, one per line or between commas, and each counts once", () => {
  expect(readPermalinks([`${A}\n/r/${B},`, `/r/${A}`])).toEqual({ ids: [A, B], unreadable: [], repeated: 1 });
});

test("what names no result is given back", () => {
  expect(readPermalinks(["short", `https://example.org/team/${A}`])).toEqual({
    ids: [],
    unreadable: ["short", `https://example.org/team/${A}`],
    repeated: 0,
  });
  expect(readPermalinks(undefined)).toEqual({ ids: [], unreadable: [], repeated: 0 });
});
