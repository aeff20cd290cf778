import type { Answers } from "#lib/model/answers.ts";
import type { ScorableFacet, ScorableSet } from "#lib/model/scorable-set.ts";
import { drawFrom } from "./random-set.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet } from "./toy-set.ts";

/*
 * As heavy as a criteria set gets in practice: nine criteria of three aspects, which read three multiple questions of
 * ten options and some single ones, two aspects in nine only under a condition.
 */

const draw = drawFrom(2026);
const optionsOf = (id: string, n: number) => Array.from({ length: n }, (_, i) => `${id}-${i}`);
const MULTIPLE = ["deploy", "field", "musts"] as const;
const SINGLE = ["hardware", "scale", "team", "codebase"] as const;

function facetsFor(question: string, n: number): ScorableFacet[] {
  const rating = () => 25 + 5 * draw.below(11);
  const perOption = optionsOf(question, n).map((option) => aFacet(rating(), rating(), { [question]: [option] }));
  return [aFacet(rating(), rating()), ...perOption];
}

const at = <T>(items: readonly [T, ...T[]], k: number): T => items[k % items.length] ?? items[0];

export const NINE_CRITERIA: ScorableSet = aSet({
  questions: [
    aQuestion("goal", optionsOf("goal", 5)),
    ...MULTIPLE.map((id) => aMultiple(id, optionsOf(id, 10))),
    ...SINGLE.map((id) => aQuestion(id, optionsOf(id, 6))),
    { kind: "tiers", id: "priorities" },
  ],
  criteria: Array.from({ length: 9 }, (_, k) => ({
    id: `criterion-${k}`,
    aspects: [
      anAspect("a", facetsFor(at(MULTIPLE, k), 10), { share: 50 }),
      anAspect("b", facetsFor(at(MULTIPLE, k + 1), 10), {
        share: 30,
        combine: k % 3 === 0 ? "min" : "mean",
        ...(k % 4 === 1 && { appliesWhen: { goal: ["goal-1", "goal-2"] } }),
      }),
      anAspect("c", facetsFor(at(SINGLE, k), 6), { share: 20 }),
    ],
  })),
});

/** Tiers of all sizes, so that support takes its longest way. */
export const SOME_ANSWERS: Answers = {
  priorities: { "criterion-0": "essential", "criterion-1": "essential", "criterion-8": "nice" },
};
