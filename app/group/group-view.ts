import type { Answers } from "#lib/model/answers.ts";
import { type Compromise, compromises } from "#lib/model/compromise.ts";
import { type Contradiction, findContradictions } from "#lib/model/contradictions.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { type GroupOutcome, groupOutcome } from "#lib/model/group-outcome.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { type Speaker, speakerFor } from "../words/speaker.ts";

/** One whose result is compared, with everything in it. `href` leads to the result, where that may be followed. */
export type GroupMember = { label: string; letter: string; outcome: Outcome; answers: Answers; href?: string };

/**
 * Several results under one criteria set, and what they give together. `part` tells several groups on one page apart:
 * it is empty, or names the set after whose questions the sections are.
 */
export type GroupView = {
  part: string;
  set: CriteriaSet;
  order: readonly [Framework, Framework];
  speaker: Speaker;
  members: GroupMember[];
  group: GroupOutcome;
  contradictions: Contradiction[];
  ways: readonly [Compromise, Compromise];
};

/** Puts the results of one set together; there must be at least two for it to say something. */
export function groupView(
  set: CriteriaSet,
  order: readonly [Framework, Framework],
  members: readonly GroupMember[],
  part = "",
): GroupView {
  const outcomes = members.map(({ outcome }) => outcome);
  const group = groupOutcome(outcomes, set.thresholds);
  const place = new Map(set.criteria.map(({ id }, k) => [id, k]));
  const criteria = group.criteria.toSorted((a, b) => (place.get(a.criterion) ?? 0) - (place.get(b.criterion) ?? 0));
  return {
    part,
    set,
    order,
    speaker: speakerFor(set, "reader"),
    members: [...members],
    group: { ...group, criteria },
    contradictions: findContradictions(
      set,
      members.map(({ answers }) => answers),
    ),
    ways: compromises(
      outcomes,
      group.margin < 0 || (group.margin === 0 && order[0] === "tensorflow") ? "tensorflow" : "pytorch",
    ),
  };
}

/** The id of a section, unique on a page with several groups. */
export function sectionId({ part, set }: GroupView, name: string): string {
  return part === "" ? name : `${name}-${set.version}`;
}

/** The heading of a section; with several groups on a page it says which one it is about. */
export function sectionTitle({ part }: GroupView, title: string): string {
  return part === "" ? title : `${title} (${part})`;
}
