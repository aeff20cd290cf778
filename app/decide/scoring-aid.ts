import type { Answers } from "#lib/model/answers.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { type Stakes, stakesFrom } from "./stakes.ts";

/*
 * What the model can tell while the form is filled in. Loaded after the first answer, with the ratings; worked out in
 * the browser, and never telling who is ahead.
 */

/** `stakes`: one short piece of work per criterion. */
export type Adviser = {
  canFinish: (answers: Answers) => boolean;
  stakes: readonly ((answers: Answers) => Stakes)[];
};

/** What is at stake in a criterion follows from that criterion alone, so each is a set of its own to the model. */
export function adviserOn(set: ScorableSet): Adviser {
  const parts = set.criteria.map((criterion) => ({ ...set, criteria: [criterion], dealbreakers: [] }));
  return {
    canFinish: (answers) => canFinishEarly(set, answers),
    stakes: parts.map((part) => (answers) => stakesFrom(gapsAtStake(part, answers))),
  };
}
