import { expect, test } from "vitest";
import { addressFrom } from "#app/api/base-url.ts";

test("the address of the site is that of the host asked for, if it is one", () => {
  expect(addressFrom(new Headers({ host: "example.org:3000" }))).toBe("http://example.org:3000");
  expect(addressFrom(new Headers({ host: "example.org", "x-forwarded-proto": "https" }))).toBe("https://example.org");
  expect(addressFrom(new Headers({ host: "[::1]:80" }))).toBe("http://[::1]:80");
  for (const host of ["a:99999999", "a:65536", "[::::]", "a/b", "a@b", "a b", ""]) {
    expect(addressFrom(new Headers({ host })), host).toBeNull();
  }
});
