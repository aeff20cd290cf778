import { cache } from "react";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { frameworkOrder } from "#lib/model/framework-order.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { score } from "#lib/model/score.ts";
import { type Speaker, speakerFor } from "../words/speaker.ts";
import { exampleAnswers } from "./example-answers.ts";

export type Example = {
  set: CriteriaSet;
  answers: Answers;
  outcome: Outcome;
  speaker: Speaker;
  order: readonly [Framework, Framework];
};

const scored = new Map<string, { answers: Answers; outcome: Outcome }>();

/** An example project under the set in use, scored by the real model; a published set never changes, so once per set. */
export const findExample = cache(async (): Promise<Example> => {
  const set = await findActiveCriteriaSet();
  const known = scored.get(set.version) ?? scoreExample(set);
  scored.set(set.version, known);
  return { set, ...known, speaker: speakerFor(set, "reader"), order: frameworkOrder(set.version) };
});

function scoreExample(set: CriteriaSet): { answers: Answers; outcome: Outcome } {
  const answers = exampleAnswers(set);
  return { answers, outcome: score(set, answers) };
}
