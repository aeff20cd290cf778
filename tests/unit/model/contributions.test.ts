import { expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { assess } from "#lib/model/assessment.ts";
import { contributionsOf } from "#lib/model/contributions.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { aCriterion, aFacet, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

const questions = [aQuestion("deploy", ["phone", "board"]), ...aSet().questions];
const byTarget = [aFacet(50, 50), aFacet(90, 88, { deploy: ["phone"] }), aFacet(20, 15, { deploy: ["board"] })];
const aspects = [
  anAspect("target", byTarget, { share: 50 }),
  anAspect("extra", [aFacet(10, 90)], { share: 30, appliesWhen: { deploy: ["board"] } }),
  anAspect("base", [aFacet(40, 40)], { share: 20 }),
];
const gone = { id: "gone", aspects: [anAspect("only", [aFacet(1, 9)], { appliesWhen: { deploy: ["board"] } })] };
const set = aSet({ questions, criteria: [{ id: "z", aspects }, gone, aCriterion("a", 4)] });

function contributions(answers: Answers) {
  const indexed = indexSet(set);
  return contributionsOf(indexed, assess(indexed, answers, newMemo()));
}

test("criteria and aspects come in document order, without those that vanished, shares in proportion", () => {
  const [z, a, ...others] = contributions({ deploy: "phone", priorities: { z: "essential", a: "irrelevant" } });
  expect(others).toEqual([]);
  expect(z).toEqual({
    criterion: "z",
    tier: "essential",
    weight: 1,
    tensorflow: {
      low: expect.closeTo(5020 / 70, 12),
      best: expect.closeTo(5300 / 70, 12),
      high: expect.closeTo(5580 / 70, 12),
    },
    pytorch: {
      low: expect.closeTo(4920 / 70, 12),
      best: expect.closeTo(5200 / 70, 12),
      high: expect.closeTo(5480 / 70, 12),
    },
    difference: expect.closeTo(-100 / 70, 12),
    differenceRange: { low: expect.closeTo(-660 / 70, 12), high: expect.closeTo(460 / 70, 12) },
    aspects: [
      {
        aspect: "target",
        share: expect.closeTo(5000 / 70, 12),
        facets: ["deploy-phone"],
        tensorflow: { low: 86, best: 90, high: 94 },
        pytorch: { low: 84, best: 88, high: 92 },
        difference: -2,
      },
      {
        aspect: "base",
        share: expect.closeTo(2000 / 70, 12),
        facets: ["default"],
        tensorflow: { low: 36, best: 40, high: 44 },
        pytorch: { low: 36, best: 40, high: 44 },
        difference: 0,
      },
    ],
  });
  expect(a).toMatchObject({ criterion: "a", tier: "irrelevant", weight: 0, difference: 4 });
});

test("an open answer shows every facet that may apply, and aspects that may be active", () => {
  const [z] = contributions({});
  expect(z?.aspects.map(({ aspect, share, facets }) => [aspect, share, facets])).toEqual([
    ["target", 50, ["deploy-board", "deploy-phone"]],
    ["extra", 30, ["default"]],
    ["base", 20, ["default"]],
  ]);
  expect(z?.aspects[1]).toMatchObject({ tensorflow: { best: 10 }, pytorch: { best: 90 } });
});
