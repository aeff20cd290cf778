import type { Answers } from "#lib/model/answers.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { type Stakes, stakesFrom } from "./stakes.ts";

/** What the model can tell while the form is filled in. It never tells who is ahead. */
export type Advice = { canFinish: boolean; stakes: Stakes };

/** Loaded after the first answer, with the ratings; everything is worked out in the browser. */
export function adviceFor(set: ScorableSet, answers: Answers): Advice {
  return { canFinish: canFinishEarly(set, answers), stakes: stakesFrom(gapsAtStake(set, answers)) };
}
