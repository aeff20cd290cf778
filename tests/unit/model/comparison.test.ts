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
