import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findResult, type StoredResult } from "#lib/data/results.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { rivalOf } from "#lib/model/framework.ts";
import { frameworkOrder } from "#lib/model/framework-order.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { letterOf, TEAM_LEAST, TEAM_LIMIT } from "#lib/model/team.ts";
import { type GroupView, groupView } from "../../group/group-view.ts";
import { readerOutcome } from "../../r/[id]/reader-outcome.ts";
import { speakerFor } from "../../words/speaker.ts";
import type { PastedLinks } from "./permalinks.ts";

/** A result among those compared, as anyone with its link may see it. */
export type Compared = { letter: string; label: string; href: string; outcome: Outcome; isPrivate: boolean };

/**
 * Results side by side. `missing`: how many links lead nowhere. `groups`: those that can be put together, which takes
 * two under one criteria set and one version of the model, with their answers shared; by set.
 */
export type ComparisonView = Pick<GroupView, "order" | "speaker"> & {
  results: Compared[];
  sets: CriteriaSet[];
  missing: number;
  groups: GroupView[];
};

/** Fewer than two links lead anywhere. */
export type TooFew = { results: null; missing: number };

/** The results of these links, as a visitor may see them: no cookie of an owner reaches this page. */
export async function findComparison({ ids }: PastedLinks): Promise<ComparisonView | TooFew> {
  const found = await Promise.all(ids.slice(0, TEAM_LIMIT).map((id) => findResult(id)));
  const stored = found.filter((result) => result !== null);
  const missing = found.length - stored.length;
  const sets = await Promise.all([...new Set(stored.map(({ criteria }) => criteria))].map(setOf));
  const [set] = sets;
  if (stored.length < TEAM_LEAST || !set) return { results: null, missing };
  const [first] = frameworkOrder(ids.toSorted().join());
  const order = [first, rivalOf(first)] as const;
  const results = stored.map((result, k) => compared(result, k));
  const groups = sets.flatMap((one) => {
    const members = stored.flatMap((result, k) => {
      const shown = results[k];
      const isComparable = result.criteria === one.version && result.sharesAnswers && shown !== undefined;
      return isComparable ? { ...shown, modelVersion: result.modelVersion, answers: result.answers } : [];
    });
    const newest = Math.max(...members.map(({ modelVersion }) => modelVersion));
    const alike = members.filter(({ modelVersion }) => modelVersion === newest);
    const part = sets.length > 1 ? `by “${one.title}”` : "";
    return alike.length >= TEAM_LEAST ? groupView(one, order, alike, part) : [];
  });
  return { order, speaker: speakerFor(set, "reader"), results, sets, missing, groups };
}

async function setOf(version: string): Promise<CriteriaSet> {
  const set = await findCriteriaSet(version);
  if (!set) throw new Error(`The criteria set ${version} of a stored result is not published`);
  return set;
}

function compared({ id, sharesAnswers, outcome }: StoredResult, place: number): Compared {
  const letter = letterOf(place);
  return {
    letter,
    label: `Result ${letter}`,
    href: `/r/${id}`,
    outcome: sharesAnswers ? outcome : readerOutcome(outcome),
    isPrivate: !sharesAnswers,
  };
}
