import { expect, test } from "vitest";
import { ageInMonths, isStale, monthsBetween } from "#lib/model/evidence-age.ts";

const clock = { publishedOn: "2026-11-22", staleAfterMonths: 24 };

test("a month counts only once its day has come", () => {
  expect(monthsBetween("2026-01-31", "2026-02-28")).toBe(0);
  expect(monthsBetween("2026-01-31", "2026-03-31")).toBe(2);
  expect(monthsBetween("2024-11-22", "2026-11-22")).toBe(24);
});

test("evidence from after the publication has no age", () => {
  expect(ageInMonths(clock, { asOf: "2027-03-01" })).toBe(0);
  expect(isStale(clock, { asOf: "2027-03-01" })).toBe(false);
});

test("evidence is stale from the day after the limit", () => {
  expect(isStale(clock, { asOf: "2024-11-22" })).toBe(false);
  expect(isStale(clock, { asOf: "2024-11-21" })).toBe(true);
});

test("days, months and years of one digit less come before those of one more", () => {
  const monthly = (publishedOn: string) => ({ publishedOn, staleAfterMonths: 1 });
  expect(isStale(monthly("2026-05-06"), { asOf: "2026-04-05" })).toBe(true);
  expect(isStale(monthly("2026-05-05"), { asOf: "2026-04-05" })).toBe(false);
  expect(isStale(monthly("2026-10-01"), { asOf: "2026-08-30" })).toBe(true);
  expect(isStale(monthly("1000-01-01"), { asOf: "0999-06-01" })).toBe(true);
});

test("the limit crosses the turn of the year", () => {
  const inDecember = { publishedOn: "2026-12-01", staleAfterMonths: 1 };
  expect(isStale(inDecember, { asOf: "2026-11-01" })).toBe(false);
  expect(isStale(inDecember, { asOf: "2026-10-31" })).toBe(true);
  expect(isStale({ publishedOn: "2027-01-16", staleAfterMonths: 1 }, { asOf: "2026-12-15" })).toBe(true);
});

test("a limit of thousands of years keeps evidence fresh", () => {
  expect(isStale({ publishedOn: "2026-11-22", staleAfterMonths: 120_000 }, { asOf: "1999-01-01" })).toBe(false);
});

test("a limit that falls on a day its month lacks lasts to the month's end", () => {
  const clockInMarch = (publishedOn: string) => ({ publishedOn, staleAfterMonths: 1 });
  expect(isStale(clockInMarch("2025-02-28"), { asOf: "2025-01-31" })).toBe(false);
  expect(isStale(clockInMarch("2025-03-01"), { asOf: "2025-01-31" })).toBe(true);
});
