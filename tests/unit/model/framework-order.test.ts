import { expect, test } from "vitest";
import { frameworkOrder } from "#lib/model/framework-order.ts";

test("the same key gives the same order, on every machine", () => {
  expect(frameworkOrder("")).toEqual(frameworkOrder(""));
  const coins = ["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => frameworkOrder(key)[0]);
  expect(coins).toEqual([
    "pytorch",
    "tensorflow",
    "pytorch",
    "tensorflow",
    "pytorch",
    "tensorflow",
    "pytorch",
    "pytorch",
  ]);
});

test("both frameworks are in it, and each comes first for about half of the keys", () => {
  const orders = Array.from({ length: 10_000 }, (_, i) => frameworkOrder(`key-${i}-${i * 7919}`));
  expect(new Set(orders.map((order) => order.toSorted().join()))).toEqual(new Set(["pytorch,tensorflow"]));
  const share = orders.filter(([first]) => first === "pytorch").length / orders.length;
  expect(Math.abs(share - 0.5)).toBeLessThan(0.02);
});

test("no single character decides", () => {
  const firsts = Array.from("0123456789abcdef", (last) => frameworkOrder(`c0ffee${last}`)[0]);
  expect(new Set(firsts).size).toBe(2);
});
