import type { CriteriaSet, Evidence } from "./criteria-set.ts";
import { type RatingItem, ratingItems } from "./rating-items.ts";

/** A place of the set that rests on a piece of evidence. */
export type EvidenceUse =
  | { kind: "rating"; item: RatingItem }
  | { kind: "dealbreaker"; id: string }
  | { kind: "advice"; id: string }
  | { kind: "trend"; id: string; title: string };

/**
 * Evidence id → the places that rest on it, in the order of the document. Every piece of evidence of the set has an
 * entry; one that nothing rests on has an empty list. Ids that the set doesn't hold are left out.
 */
export function evidenceUsage(set: CriteriaSet): Map<string, EvidenceUse[]> {
  const usage = new Map<string, EvidenceUse[]>(set.evidence.map((entry) => [entry.id, []]));
  const note = (ids: readonly string[], use: EvidenceUse) => {
    for (const id of new Set(ids)) usage.get(id)?.push(use);
  };
  for (const item of ratingItems(set)) note(item.rating.evidence, { kind: "rating", item });
  for (const { id, evidence } of set.dealbreakers) note(evidence, { kind: "dealbreaker", id });
  for (const { id, evidence } of set.advice) note(evidence, { kind: "advice", id });
  for (const { id, title, evidence } of set.trends) note(evidence, { kind: "trend", id, title });
  return usage;
}

/** The evidence that nothing in the set rests on: collected, and published all the same. */
export function unusedEvidence(set: CriteriaSet): Evidence[] {
  const usage = evidenceUsage(set);
  return set.evidence.filter((entry) => usage.get(entry.id)?.length === 0);
}

/** The pieces of evidence behind the given ids, in the order given; unknown ids are left out. */
export function evidenceFor(set: Pick<CriteriaSet, "evidence">, ids: readonly string[]): Evidence[] {
  const byId = new Map(set.evidence.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
