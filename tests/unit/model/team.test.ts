import { describe, expect, test } from "vitest";
import { cleanName, letterOf, memberLabels, NAME_LIMITS, TEAM_LIMIT } from "#lib/model/team.ts";

describe("a name", () => {
  test.each([
    ["  Ann   Lee ", "Ann Lee"],
    ["two\nlines\tand tabs", "two lines and tabs"],
    ["\u202Eevil\u202C", "evil"],
    ["a\u0000b\u2066c", "a b c"],
    ["نور", "نور"],
    ["👩‍👩‍👧‍👦 Smiths", "👩‍👩‍👧‍👦 Smiths"],
    ["<b>bold</b>", "<b>bold</b>"],
    ["e\u0301", "\u00e9"],
    ["", ""],
    [" \u200F ", ""],
  ])("%j is kept as %j", (text, kept) => {
    expect(cleanName(text, NAME_LIMITS.person)).toBe(kept);
  });

  test("is counted in characters, so that an emoji is not two", () => {
    expect(cleanName("🙂".repeat(40), 40)).toBe("🙂".repeat(40));
    expect(cleanName("🙂".repeat(41), 40)).toBeNull();
  });
});

test("members are lettered from A to Z", () => {
  expect([0, 1, TEAM_LIMIT - 1].map(letterOf)).toEqual(["A", "B", "Z"]);
});

test("whoever gave no name is a person with a letter, and equal names are told apart by theirs", () => {
  expect(memberLabels(["Ann", "", "ann", "Bo"])).toEqual(["Ann (A)", "Person B", "ann (C)", "Bo"]);
});
