import { expect, test } from "vitest";
import { jsonPointer } from "#lib/http/json-pointer.ts";

test("a path becomes the fragment form of a JSON Pointer", () => {
  expect(jsonPointer([])).toBe("#");
  expect(jsonPointer(["answers", "field", 2])).toBe("#/answers/field/2");
});

test("slashes, tildes and characters foreign to a fragment are escaped", () => {
  expect(jsonPointer(["a/b", "c~d", "e f%"])).toBe("#/a~1b/c~0d/e%20f%25");
});

test("a lone surrogate does not throw", () => {
  expect(jsonPointer(["\uD800"])).toBe("#/%EF%BF%BD");
});
