import type { Answers } from "#lib/model/answers.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { type Stakes, stakesFrom } from "./stakes.ts";

/*
 * What the model can tell while the form is filled in. Loaded after the first answer, with the ratings; worked out in
 * the browser, and never telling who is ahead.
 */

export type Adviser = { canFinish: (answers: Answers) => boolean; stakes: (answers: Answers) => Stakes };

export function adviserOn(set: ScorableSet): Adviser {
  return {
    canFinish: (answers) => canFinishEarly(set, answers),
    stakes: (answers) => stakesFrom(gapsAtStake(set, answers)),
  };
}
