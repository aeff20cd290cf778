import { expect, test } from "vitest";
import { kept, newMemo } from "#lib/model/memo.ts";

test("a value is computed once per key, null included", () => {
  const memory = new Map<string, number | null>();
  let calls = 0;
  const compute = (value: number | null) => () => {
    calls += 1;
    return value;
  };
  expect([kept(memory, "a", compute(null)), kept(memory, "a", compute(2)), kept(memory, "b", compute(3))]).toEqual([
    null,
    null,
    3,
  ]);
  expect(calls).toBe(2);
});

test("a new memo knows nothing", () => {
  const { values, summaries } = newMemo();
  expect([values.size, summaries.size]).toEqual([0, 0]);
});
