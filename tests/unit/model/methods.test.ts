import { describe, expect, test } from "vitest";
import { prometheeII, topsis, weightedSum } from "#lib/model/methods.ts";
import { support } from "#lib/model/robustness.ts";
import { asNumber } from "#tests/support/fraction.ts";
import golden from "./golden-cases.json" with { type: "json" };

function expectAll(actual: number[], expected: number[], digits: number) {
  expect(actual).toEqual(expected.map((value) => expect.closeTo(value, digits)));
}

describe("other methods", () => {
  test.each(golden.topsis)("TOPSIS closeness is as in $source", (row) => {
    const normalisation = row.normalisation === "vector" ? "vector" : "none";
    expectAll(
      topsis(row.matrix, row.weights, { normalisation }),
      row.expected,
      row.normalisation === "vector" ? 3.9 : 7.7,
    );
  });
  test.each(golden.prometheeII)("PROMETHEE II net flows are as in $source", (row) => {
    expectAll(prometheeII(row.matrix, row.weights, { preference: { kind: "usual" } }), row.net_flow, 9);
  });
  test(`the weighted sum is as in ${golden.weightedSum.source}`, () => {
    const { matrix, weights, expected } = golden.weightedSum;
    const direction = golden.weightedSum.direction.map((sign) => (sign === 1 ? 1 : -1));
    expectAll(weightedSum(matrix, weights, { direction, normalisation: "sum" }), expected, 7.7);
  });
  test(`the weighted sum on fixed scales is as in ${golden.anchoredWeightedSum.source}`, () => {
    const { matrix, bounds, direction, weights, wsm } = golden.anchoredWeightedSum;
    const scaled = matrix.map((row) =>
      row.map((x, k) => {
        const [low = 0, high = 1] = bounds[k] ?? [];
        const share = (x - low) / (high - low);
        return direction[k] === 1 ? share : 1 - share;
      }),
    );
    expectAll(weightedSum(scaled, weights), wsm, 3.9);
  });
});

describe("the same data under several methods (TensorFlow 30, 70, 70, 70; PyTorch 90, 60, 60, 60)", () => {
  const { TF, PT, w, ...expected } = golden.methodSensitivity;
  const matrix = [TF, PT];
  test("weighted sum on anchored scales", () => expectAll(weightedSum(matrix, w), expected.wsm_anchored, 9));
  test("weighted sum, min–max", () => {
    expectAll(weightedSum(matrix, w, { normalisation: "minmax" }), expected.wsm_minmax, 9);
  });
  test("TOPSIS, min–max", () => expectAll(topsis(matrix, w, { normalisation: "minmax" }), expected.topsis_minmax, 7.2));
  test("TOPSIS, vector", () => expectAll(topsis(matrix, w, { normalisation: "vector" }), expected.topsis_vector, 8));
  test("PROMETHEE II, usual", () => expectAll(prometheeII(matrix, w), expected.promethee_usual_net_TF_PT, 9));
  test("PROMETHEE II, V-shape to 100 points", () => {
    const [, pytorch] = prometheeII(matrix, w, { preference: { kind: "v-shape", p: 100 } });
    expect(pytorch).toBeCloseTo(expected.promethee_vshape100_net_PT, 9);
  });
  test("support without a preference", () => {
    const differences = PT.map((x, k) => x - (TF[k] ?? 0));
    expect(support(differences)).toBeCloseTo(asNumber(expected.smaa_no_preference_PT), 9);
  });
});

describe("criteria to minimise", () => {
  const matrix = [
    [1, 10],
    [2, 40],
  ];
  const direction: (1 | -1)[] = [1, -1];
  test("count negatively in a plain sum, and turned round under min–max and sum", () => {
    expect(weightedSum(matrix, [1, 0.1], { direction })).toEqual([0, -2]);
    expect(weightedSum(matrix, [1, 2], { direction, normalisation: "minmax" })).toEqual([2, 1]);
    expectAll(weightedSum(matrix, [0, 1], { direction, normalisation: "sum" }), [0.8, 0.2], 12);
    expectAll(weightedSum(matrix, [0, 1], { direction, normalisation: "vector" }), [-0.242536, -0.970143], 6);
  });
  test("prefer the smaller value in PROMETHEE and TOPSIS", () => {
    expect(prometheeII(matrix, [0, 1], { direction })).toEqual([1, -1]);
    expect(topsis(matrix, [0, 1], { direction })).toEqual([1, 0]);
    expectAll(topsis(matrix, [0, 1], { direction, ideal: { best: 0, worst: 100 } }), [0.9, 0.6], 12);
    expect(topsis(matrix, [0, 1], { direction, normalisation: "minmax", ideal: { best: 1, worst: 0 } })).toEqual([
      1, 0,
    ]);
    expectAll(
      topsis(matrix, [0, 1], { direction, normalisation: "sum", ideal: { best: 1, worst: 0 } }),
      [0.8, 0.2],
      12,
    );
  });
});

describe("where nothing differs", () => {
  const level = [
    [0, 5],
    [0, 5],
  ];
  test("the methods tie instead of dividing by zero", () => {
    expect(weightedSum(level, [0.5, 0.5], { normalisation: "vector" })[0]).toBeCloseTo(0.353553, 6);
    expect(weightedSum(level, [0.5, 0.5], { normalisation: "minmax" })).toEqual([1, 1]);
    expect(topsis(level, [0.5, 0.5])).toEqual([0.5, 0.5]);
    expect(prometheeII(level, [0.5, 0.5])).toEqual([0, 0]);
  });
  test("what costs nothing outweighs all that costs something, and shares that with its like", () => {
    const costs = [
      [0, 0],
      [3, 0],
    ];
    const options = { direction: [-1, -1] as (1 | -1)[], normalisation: "sum" as const };
    expect(weightedSum(costs, [0.5, 0.5], options)).toEqual([0.75, 0.25]);
    expect(topsis(costs, [0.5, 0.5], options)).toEqual([1, 0]);
    expect(prometheeII(costs, [0.5, 0.5], options)).toEqual([0.5, -0.5]);
  });
  test("a single alternative, or none, has nothing to beat", () => {
    expect(prometheeII([[1, 2]], [0.5, 0.5])).toEqual([0]);
    expect(weightedSum([], [])).toEqual([]);
    expect(topsis([], [])).toEqual([]);
    expect(prometheeII([], [])).toEqual([]);
  });
});

test("fixed ends anchor TOPSIS; a V-shape counts in full from p on", () => {
  expectAll(topsis([[30], [90]], [1], { ideal: { best: 100, worst: 0 } }), [0.3, 0.9], 12);
  expectAll(prometheeII([[0], [50], [200]], [1], { preference: { kind: "v-shape", p: 100 } }), [-0.75, -0.25, 1], 12);
});
