import { expect, test } from "vitest";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import { withoutTexts } from "#lib/model/scorable-set.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";
import { aFacet, anAspect, aQuestion, aSet } from "#tests/support/toy-set.ts";

test("a copy without texts holds no text of the document but the facets' labels", () => {
  const checked = checkCriteriaSet(criteriaDocument());
  if (!checked.ok) throw new Error("the document is in order");
  const text = JSON.stringify(withoutTexts(checked.set));
  for (const words of ["Because", "It matters", "A small set", "example.org", "How easy"])
    expect(text).not.toContain(words);
  expect(text).toContain("learning label");
});

test("it keeps what scoring reads, and leaves out what is as usual", () => {
  const set = aSet({
    questions: [
      aQuestion("goal", ["learn", "ship"], { scored: false }),
      aQuestion("deploy", ["a", "none"], { scored: true, askedWhen: { goal: ["ship"] } }),
    ],
    criteria: [
      { id: "c", aspects: [anAspect("a", [aFacet(1, 2), aFacet(3, 4, { deploy: ["a"] })], { combine: "min" })] },
      { id: "d", aspects: [anAspect("b", [aFacet(1, 2)], { appliesWhen: { goal: ["ship"] } })] },
    ],
    dealbreakers: [{ id: "x", framework: "pytorch", effect: "fails", when: { goal: ["ship"] } }],
  });
  const copy = withoutTexts(set);
  expect(copy.questions).toEqual([
    { kind: "single", id: "goal", scored: false, options: [{ id: "learn" }, { id: "ship" }] },
    { kind: "single", id: "deploy", askedWhen: { goal: ["ship"] }, options: [{ id: "a" }, { id: "none" }] },
  ]);
  expect(copy).toEqual({ ...set, questions: copy.questions });
  expect(
    withoutTexts(aSet({ criteria: [{ id: "c", aspects: [anAspect("a", [], { combine: "mean" })] }] })).criteria,
  ).toEqual([{ id: "c", aspects: [{ id: "a", share: 100, facets: [] }] }]);
});

test("an exclusive option stays exclusive", () => {
  const questions = [
    {
      kind: "multiple",
      id: "m",
      options: [
        { id: "none", exclusive: true },
        { id: "x", exclusive: false },
      ],
    },
  ] as const;
  expect(withoutTexts(aSet({ questions })).questions).toEqual([
    { kind: "multiple", id: "m", options: [{ id: "none", exclusive: true }, { id: "x" }] },
  ]);
});
