import { expect, test } from "vitest";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { aCriterion, aFacet, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

const deploy = aQuestion("deploy", ["phone", "board"]);
const big = anAspect(
  "big",
  [aFacet(50, 50), aFacet(90, 60, { deploy: ["phone"] }), aFacet(20, 30, { deploy: ["board"] })],
  { share: 60 },
);
const small = anAspect("small", [aFacet(40, 65)], { share: 40 });
const gone = { id: "gone", aspects: [anAspect("only", [aFacet(1, 99)], { appliesWhen: { deploy: ["board"] } })] };
const set = aSet({ questions: [deploy], criteria: [{ id: "z", aspects: [small, big] }, gone, aCriterion("a", 4)] });

test("each criterion that is there names the facets that apply, the one that moves it most first", () => {
  expect(gapsAtStake(set, { deploy: "phone" })).toEqual([
    {
      criterion: "z",
      difference: -8,
      facets: [
        { aspect: "big", facet: "deploy-phone", label: "label of deploy-phone", difference: -30 },
        { aspect: "small", facet: "default", label: "label of default", difference: 25 },
      ],
    },
    {
      criterion: "a",
      difference: 4,
      facets: [{ aspect: "only", facet: "default", label: "label of default", difference: 4 }],
    },
  ]);
});

test("an open answer names every facet that may apply, each moving its part", () => {
  const [z, later] = gapsAtStake(set, {});
  expect(z?.facets.map(({ facet, difference }) => [facet, difference])).toEqual([
    ["default", 25],
    ["deploy-phone", -30],
    ["deploy-board", 10],
  ]);
  expect(later?.criterion).toBe("gone");
});

test("what moves alike comes in the order of ids", () => {
  const twin = (id: string) =>
    anAspect(id, [aFacet(50, 60), aFacet(50, 60, { deploy: ["phone"] }), aFacet(60, 50, { deploy: ["board"] })], {
      share: 50,
    });
  const [tie] = gapsAtStake(
    aSet({ questions: [deploy], criteria: [{ id: "c", aspects: [twin("n"), twin("m")] }] }),
    {},
  );
  expect(tie?.facets.map(({ aspect, facet }) => `${aspect} ${facet}`)).toEqual([
    "m deploy-board",
    "m deploy-phone",
    "n deploy-board",
    "n deploy-phone",
  ]);
});
