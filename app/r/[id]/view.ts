import { cookies } from "next/headers";
import { cache } from "react";
import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findResult, isOwner, type StoredResult } from "#lib/data/results.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { type Speaker, speakerFor } from "../../words/speaker.ts";
import { readerOutcome } from "./reader-outcome.ts";
import type { SeenAs } from "./seen-as.ts";

/**
 * A stored result with what is needed to show it: its own criteria set, the coin's order of the frameworks, and who
 * reads. `isFull` says that the reader may see answers and what gives them away.
 */
export type ResultView = {
  result: StoredResult;
  outcome: Outcome;
  set: CriteriaSet;
  order: readonly [Framework, Framework];
  speaker: Speaker;
  isOwner: boolean;
  isFull: boolean;
};

/**
 * The view of one result for this request; null when the link leads nowhere.
 * @param as with whose eyes: a reader's see it as findReaderView does, a guest's as whoever has only the link just now.
 */
export const findResultView = cache(async (id: string, as: SeenAs = "oneself"): Promise<ResultView | null> => {
  if (as === "reader") return findReaderView(id);
  const [result, owns] = await Promise.all([findResult(id), as === "oneself" && isReaderOwner(id)]);
  return result && viewOf(result, owns, owns || result.sharesAnswers);
});

/**
 * The view of somebody who only has the link and may see no answers, whoever asks: for images and frames, which go to
 * anyone, and for pages that are kept.
 */
export const findReaderView = cache(async (id: string): Promise<ResultView | null> => {
  const result = await findResult(id);
  return result && viewOf(result, false, false);
});

/** A stored result as somebody sees it who owns it or not, and may see the answers or not. */
export async function viewOf(result: StoredResult, owns: boolean, isFull: boolean): Promise<ResultView> {
  const set = await findCriteriaSet(result.criteria);
  if (!set) throw new Error(`The criteria set ${result.criteria} of a stored result is not published`);
  const { firstFramework, outcome } = result;
  const order = set.criteria.map((criterion) => criterion.id);
  const contributions = outcome.contributions.toSorted(
    (a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion),
  );
  return {
    result,
    outcome: isFull ? { ...outcome, contributions } : readerOutcome({ ...outcome, contributions }),
    set,
    order: [firstFramework, rivalOf(firstFramework)],
    speaker: speakerFor(set, owns ? "owner" : "reader"),
    isOwner: owns,
    isFull,
  };
}

/** Whether the browser that asks holds the manage key of this result. */
export async function isReaderOwner(id: string): Promise<boolean> {
  const manageKey = (await cookies()).get("manage")?.value;
  return manageKey !== undefined && (await isOwner(id, manageKey));
}
