import { expect, test } from "vitest";
import { isCrossed, STATS_FILTERS, tablePrefix } from "#lib/model/stats-filters.ts";

test("the tables under a filter are named after its answer, those without one plainly", () => {
  expect(tablePrefix({ question: "role", option: "student" })).toBe("role=student/");
  expect(tablePrefix(null)).toBe("");
});

test("every table is crossed with a filter question but its own, weeks, sets and the mere count", () => {
  expect(
    ["verdict", "month", "support", "tier/comfort", "question/goal"].every((table) => isCrossed(table, "role")),
  ).toBe(true);
  expect(["results", "week", "criteria", "question/role"].some((table) => isCrossed(table, "role"))).toBe(false);
});

test("one can filter by role, field, goal and experience", () => {
  expect(STATS_FILTERS).toEqual(["role", "field", "goal", "experience"]);
});
