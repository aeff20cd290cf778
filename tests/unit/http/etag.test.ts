import { expect, test } from "vitest";
import { entityTag, isFresh, mayChange } from "#lib/http/etag.ts";

test("the tag is quoted, the same for the same body and another for another", () => {
  expect(entityTag("a")).toMatch(/^"[\w-]{43}"$/);
  expect(entityTag("a")).toBe(entityTag("a"));
  expect(entityTag("a")).not.toBe(entityTag("b"));
});

test("If-None-Match compares weakly, in lists and with a star", () => {
  const tag = entityTag("a");
  expect(isFresh(null, tag)).toBe(false);
  expect(isFresh(`W/${tag}`, tag)).toBe(true);
  expect(isFresh(`"x", ${tag}`, tag)).toBe(true);
  expect(isFresh("*", tag)).toBe(true);
  expect(isFresh('"x"', tag)).toBe(false);
});

test("If-Match compares strongly and its absence allows the change", () => {
  const tag = entityTag("a");
  expect(mayChange(null, tag)).toBe(true);
  expect(mayChange(tag, tag)).toBe(true);
  expect(mayChange("*", tag)).toBe(true);
  expect(mayChange(`W/${tag}`, tag)).toBe(false);
  expect(mayChange('"x"', tag)).toBe(false);
});
