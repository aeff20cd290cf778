import { expect, test } from "vitest";
import { changedFields, isSame, itemChanges } from "#lib/model/item-changes.ts";

test("the order of keys plays no part, the order of a list does", () => {
  expect(isSame({ a: 1, b: { c: null, d: [2] } }, { b: { d: [2], c: null }, a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

test("a member that is undefined is the same as one that is absent, and null is neither", () => {
  expect(isSame({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
  expect(isSame({ a: null }, {})).toBe(false);
  expect(isSame(undefined, null)).toBe(false);
});

test("values of different kinds that print alike differ", () => {
  expect(isSame("1", 1)).toBe(false);
  expect(isSame(["a,b"], ["a", "b"])).toBe(false);
  expect(isSame([1, 2], [12])).toBe(false);
  expect(isSame(["a"], { 0: "a" })).toBe(false);
  expect(isSame({ 'a":1,"b': 2 }, { a: 1, b: 2 })).toBe(false);
});

test("the members that differ are named in alphabetical order, without those ignored", () => {
  expect(changedFields({ z: 1, a: 1, same: 0 }, { z: 2, m: 1, same: 0 })).toEqual(["a", "m", "z"]);
  expect(changedFields({ z: 1, a: 1 }, { z: 2, a: 2 }, ["z"])).toEqual(["a"]);
});

test("items are added, removed, changed or the same, by their ids", () => {
  const before = [
    { id: "gone", n: 1 },
    { id: "same", n: 1 },
    { id: "moved", n: 1 },
  ];
  const after = [
    { id: "moved", n: 2 },
    { id: "new", n: 1 },
    { id: "same", n: 1 },
  ];
  expect(itemChanges(before, after)).toEqual({
    added: [{ id: "new", n: 1 }],
    removed: [{ id: "gone", n: 1 }],
    changed: [{ before: { id: "moved", n: 1 }, after: { id: "moved", n: 2 }, fields: ["n"] }],
  });
});

test("what counts as a difference is for the caller to say", () => {
  const never = itemChanges([{ id: "a", n: 1 }], [{ id: "a", n: 2 }], () => []);
  expect(never).toEqual({ added: [], removed: [], changed: [] });
});
