import { expect, test } from "vitest";
import { monthOf, today, weekOf } from "#lib/data/day.ts";

test("today is the day in UTC, whatever the machine's time zone", () => {
  expect(today(new Date("2026-02-28T23:59:59Z"))).toBe("2026-02-28");
  expect(today(new Date("2026-03-01T00:00:00Z"))).toBe("2026-03-01");
});

test("weeks start on Monday and belong to the year of their Thursday", () => {
  expect(weekOf("2025-12-28")).toBe("2025-W52");
  expect(weekOf("2025-12-29")).toBe("2026-W01");
  expect(weekOf("2027-01-03")).toBe("2026-W53");
  expect(weekOf("2027-01-04")).toBe("2027-W01");
});

test("a month is the first seven characters of a day", () => {
  expect(monthOf("2026-11-22")).toBe("2026-11");
});
