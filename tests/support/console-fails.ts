import { afterEach, beforeEach, expect, vi } from "vitest";

/*
 * console.error and console.warn fail the test that caused them. A test that expects one replaces the spy
 * itself (`vi.spyOn(console, "error").mockImplementation(…)`) and says what it expects.
 */

const noticed: string[] = [];

beforeEach(() => {
  noticed.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      noticed.push(`console.${level}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  expect(noticed.splice(0)).toEqual([]);
});
