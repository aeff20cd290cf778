import { describe, expect, test } from "vitest";
import { statedTiers, weigh } from "#lib/model/priorities.ts";
import { aSet, setOf } from "#tests/support/toy-set.ts";

const set = setOf([1, 2, 3]);

describe("the tiers stated", () => {
  test("are those of the set's criteria, and real tiers", () => {
    const answers = { priorities: { b: "nice", z: "nice", a: "huge" } };
    expect([...statedTiers(set, JSON.parse(JSON.stringify(answers)))]).toEqual([["b", "nice"]]);
  });
  test.each([
    [{}],
    [{ priorities: "not-sure" }],
    [{ priorities: ["a"] }],
    [{ priorities: undefined }],
    [JSON.parse('{"priorities":null}')],
  ])("are none in %j", (answers) => {
    expect(statedTiers(set, answers).size).toBe(0);
  });
  test("are none where priorities are not asked, or have the name of something else", () => {
    expect(statedTiers(aSet({ questions: [] }), { priorities: { one: "nice" } }).size).toBe(0);
    expect(statedTiers(aSet({ questions: [{ kind: "tiers", id: "toString" }] }), {}).size).toBe(0);
  });
});

describe("weighing", () => {
  test("puts what is left unstated among the important", () => {
    expect(weigh(["a", "b", "c"], new Map([["a", "essential"]]))).toEqual({
      tierOf: ["essential", "important", "important"],
      tiers: [[0], [1, 2], []],
      weights: [expect.closeTo(11 / 18, 12), expect.closeTo(7 / 36, 12), expect.closeTo(7 / 36, 12)],
      isIndifferent: false,
    });
  });
  test("leaves out the irrelevant", () => {
    const stated = new Map([
      ["a", "irrelevant"],
      ["b", "nice"],
    ] as const);
    expect(weigh(["a", "b", "c"], stated)).toMatchObject({ tiers: [[], [2], [1]], weights: [0, 0.25, 0.75] });
  });
  test("is even without a preference: nothing stated, or all irrelevant", () => {
    const even = {
      tierOf: ["important", "important"],
      tiers: [[], [0, 1], []],
      weights: [0.5, 0.5],
      isIndifferent: true,
    };
    expect(weigh(["a", "b"], new Map())).toEqual(even);
    expect(
      weigh(
        ["a", "b"],
        new Map([
          ["a", "irrelevant"],
          ["b", "irrelevant"],
        ] as const),
      ),
    ).toEqual(even);
    expect(weigh(["a", "b"], new Map([["gone", "essential"]] as const))).toEqual(even);
  });
  test("of nothing is nothing", () => {
    expect(weigh([], new Map())).toEqual({ tierOf: [], tiers: [[], [], []], weights: [], isIndifferent: true });
  });
});
