import { isStale } from "./evidence-age.ts";
import type { ScorableRating, ScorableSet } from "./scorable-set.ts";

/** A rating ready for scoring: widened and within the scale. `halfWidth` is that before the ends of the scale cut it. */
export type FacetRating = { low: number; best: number; high: number; halfWidth: number; isFresh: boolean };

export type EvidenceAges = { fresh: ReadonlySet<string>; widening: number };

/** Which evidence is fresh, and by how much other ratings widen: from the document alone, no clock. */
export function evidenceAges(set: ScorableSet): EvidenceAges {
  const fresh = set.evidence.filter((evidence) => !isStale(set, evidence)).map((evidence) => evidence.id);
  return { fresh: new Set(fresh), widening: set.staleWidening };
}

/**
 * A rating whose newest evidence is stale widens on both sides, but not beyond the scale of 0 to 100. One fresh piece
 * of evidence keeps it as it is; a rating whose evidence is unknown counts as stale.
 */
export function readRating(rating: ScorableRating, ages: EvidenceAges): FacetRating {
  const isFresh = rating.evidence.some((id) => ages.fresh.has(id));
  const widening = isFresh ? 0 : ages.widening;
  return {
    low: Math.max(0, rating.low - widening),
    best: rating.best,
    high: Math.min(100, rating.high + widening),
    halfWidth: (rating.high - rating.low) / 2 + widening,
    isFresh,
  };
}
