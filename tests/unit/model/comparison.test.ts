import { expect, test } from "vitest";
import { compareMethods } from "#lib/model/comparison.ts";
import golden from "./golden-cases.json" with { type: "json" };

test("every method says who wins, and they disagree on the published example", () => {
  const { TF, PT, w } = golden.methodSensitivity;
  expect(compareMethods(TF, PT, w).map(({ method, winner }) => [method, winner])).toEqual([
    ["weighted-sum", "pytorch"],
    ["weighted-sum-minmax", "tensorflow"],
    ["topsis-anchored", "pytorch"],
    ["topsis-vector", "pytorch"],
    ["promethee-usual", "tensorflow"],
    ["promethee-v-shape", "pytorch"],
  ]);
  const [sum, , anchored, , , flow] = compareMethods(TF, PT, w);
  expect(sum).toMatchObject({ tensorflow: 60, pytorch: 67.5 });
  expect(flow?.pytorch).toBeCloseTo(0.075, 12);
  expect(anchored?.pytorch).toBeCloseTo(
    Math.sqrt(90 ** 2 + 3 * 60 ** 2) / (Math.sqrt(90 ** 2 + 3 * 60 ** 2) + Math.sqrt(10 ** 2 + 3 * 40 ** 2)),
    12,
  );
});

test("a difference that is only rounding has no winner, also where a method would blow it up", () => {
  const isLevel = (results: ReturnType<typeof compareMethods>) => results.every(({ winner }) => winner === null);
  expect(isLevel(compareMethods([50, 50], [50, 50 + 1e-12], [0.5, 0.5]))).toBe(true);
  expect(isLevel(compareMethods([], [], []))).toBe(true);
});

test("TOPSIS with vector normalisation weighs values by their part of the column's length", () => {
  const [, , , vector] = compareMethods([3, 100], [4, 90], [0.5, 0.5]);
  const length = Math.hypot(100, 90);
  // The ends are the values present, so each is best in one criterion and worst in the other.
  const [first, second] = [1 / 5, 10 / length];
  expect(vector).toMatchObject({ method: "topsis-vector", winner: "pytorch" });
  expect(vector?.pytorch).toBeCloseTo(first / (first + second), 12);
});

test("values apart by rounding count as their mean, values apart by more as they are", () => {
  const [sum, minmax, anchored, , usual] = compareMethods([0, 40], [1e-9, 40 + 1e-10], [0.5, 0.5]);
  expect(sum?.tensorflow).toBeCloseTo(20, 8);
  expect([sum, minmax, anchored, usual].map((method) => method?.winner)).toEqual([null, null, null, null]);
  expect(compareMethods([0, 0], [2e-9, 0], [0.5, 0.5])[0]?.winner).toBeNull();
  expect(compareMethods([2e-9, 0], [0, 0], [0.5, 0.5])[0]?.winner).toBeNull();
  expect(compareMethods([3e-9, 0], [0, 0], [0.5, 0.5])[0]?.winner).toBe("tensorflow");
  expect(compareMethods([0, 0], [0, 2e-9], [0.5, 0.5])[4]?.winner).toBe("pytorch");
});
