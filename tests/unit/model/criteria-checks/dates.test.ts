import { expect, test } from "vitest";
import { problemsWith } from "#tests/support/criteria-document.ts";

test("evidence is not younger than the set that cites it", () => {
  expect(problemsWith(["evidence", 0, "asOf"], "2026-02-01")).toEqual([
    "evidence.0.asOf: 2026-02-01 is after the set was published (2026-01-31)",
  ]);
  expect(problemsWith(["evidence", 0, "asOf"], "2026-01-31")).toEqual([]);
});

test("a trend moves forward in time, and ends before the set was published", () => {
  const date = ["trends", 0, "points", 1, "date"];
  expect(problemsWith(date, "2024-01-01")).toEqual([
    "trends.0.points.1.date: must come after the point before, 2024-01-01, not on 2024-01-01",
  ]);
  expect(problemsWith(date, "2027-01-01")).toEqual([
    "trends.0.points.1.date: 2027-01-01 is after the set was published (2026-01-31)",
  ]);
});
