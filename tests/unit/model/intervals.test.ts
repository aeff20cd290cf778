import { expect, test } from "vitest";
import { wilson } from "#lib/model/intervals.ts";
import golden from "./golden-cases.json" with { type: "json" };

test.each(golden.wilson95)("Wilson's interval at 95 % for $k of $n is $interval", ({ k, n, interval }) => {
  expect(wilson(k, n)).toEqual(interval.map((end) => expect.closeTo(end, 6)));
});

test("all of all reaches 1, and nothing asked says nothing", () => {
  expect(wilson(10, 10)).toEqual([expect.closeTo(1 - 0.277533, 6), expect.closeTo(1, 12)]);
  expect(wilson(0, 10)[0]).toBe(0);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test("begins at exactly 0, ends at exactly 1, and never leaves the share out", () => {
  for (const n of [1, 3, 7, 10, 1000, 1e9]) {
    expect(wilson(0, n)[0]).toBe(0);
    expect(wilson(n, n)[1]).toBe(1);
    expect(wilson(n, n)[0]).toBeCloseTo(1 - wilson(0, n)[1], 12);
  }
  expect(wilson(0, 10, 0)).toEqual([0, 0]);
  expect(wilson(5, 10, 0)).toEqual([0.5, 0.5]);
});

test("a wider quantile gives a wider interval", () => {
  expect(wilson(1, 2, 1)).toEqual([
    expect.closeTo(0.5 - Math.sqrt(3) / 6, 12),
    expect.closeTo(0.5 + Math.sqrt(3) / 6, 12),
  ]);
});
