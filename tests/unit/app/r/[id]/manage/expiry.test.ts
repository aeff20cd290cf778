import { expect, test } from "vitest";
import { expiryFrom } from "#app/r/[id]/manage/expiry.ts";

const now = new Date("2026-11-22T23:30:00Z");

test("a result can be kept for 7, 30 or 90 days from today in UTC, or until it is deleted", () => {
  expect(expiryFrom("7", now)).toEqual({ expiresOn: "2026-11-29" });
  expect(expiryFrom("30", now)).toEqual({ expiresOn: "2026-12-22" });
  expect(expiryFrom("90", now)).toEqual({ expiresOn: "2027-02-20" });
  expect(expiryFrom("", now)).toEqual({ expiresOn: null });
});

test.each(["0", "-7", "7 ", "8", "never", "1e9"])("%j is no choice and changes nothing", (choice) => {
  expect(expiryFrom(choice, now)).toBeNull();
});
