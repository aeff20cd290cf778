import { expect, test } from "vitest";
import { bearerKey } from "#lib/http/manage-key.ts";

test("the key is taken from a bearer header only", () => {
  expect(bearerKey("Bearer abc-_123")).toBe("abc-_123");
  expect(bearerKey("bearer abc")).toBe("abc");
  for (const header of [null, "", "abc", "Basic abc", "Bearer", "Bearer a b", "Bearer ä"]) {
    expect(bearerKey(header)).toBeNull();
  }
});
