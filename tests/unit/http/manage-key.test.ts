import { expect, test } from "vitest";
import { bearerKey, isSameSecret } from "#lib/http/manage-key.ts";

test("the key is taken from a bearer header only", () => {
  expect(bearerKey("Bearer abc-_123")).toBe("abc-_123");
  expect(bearerKey("bearer abc")).toBe("abc");
  for (const header of [null, "", "abc", "Basic abc", "Bearer", "Bearer a b", "Bearer ä"]) {
    expect(bearerKey(header)).toBeNull();
  }
});

test("secrets are the same only when every character is, whatever their length", () => {
  expect(isSameSecret("abc", "abc")).toBe(true);
  expect(isSameSecret("abc", "abd")).toBe(false);
  expect(isSameSecret("abc", "abcd")).toBe(false);
  expect(isSameSecret("", "abc")).toBe(false);
});
