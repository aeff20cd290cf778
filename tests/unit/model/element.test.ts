import { expect, test } from "vitest";
import { elementAt, numberAt } from "#lib/model/element.ts";

test("an element that is there is given, falsy or not", () => {
  expect(elementAt(["a", ""], 1)).toBe("");
  expect(numberAt(Float64Array.of(3, 0), 1)).toBe(0);
});

test("an element that is not there is an error that says where", () => {
  expect(() => elementAt(["a"], 1)).toThrow("no element at 1 of 1");
  expect(() => numberAt(Float64Array.of(3), -1)).toThrow("no number at -1 of 1");
});
