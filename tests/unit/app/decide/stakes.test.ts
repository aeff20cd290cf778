import { expect, test } from "vitest";
import { stakesFrom } from "#app/decide/stakes.ts";

test("a row names the two most telling differences, and none that means nothing", () => {
  const facets = [
    { label: "a", difference: 4 },
    { label: "b", difference: -30 },
    { label: "b", difference: 20 },
    { label: "c", difference: 5 },
    { label: "d", difference: 50 },
  ];
  expect(
    stakesFrom([
      { criterion: "x", facets },
      { criterion: "y", facets: [] },
    ]),
  ).toEqual({ x: ["b", "c"], y: [] });
});
