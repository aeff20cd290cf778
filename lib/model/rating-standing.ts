import type { CriteriaSet, RatingEntry } from "./criteria-set.ts";
import { ageInMonths, isStale } from "./evidence-age.ts";
import { evidenceFor } from "./evidence-usage.ts";

export const CONFIDENCES = ["high", "medium", "low"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** How well a rating stands: its newest evidence (ISO day) and that one's age in months, and its most trusted evidence. */
export type RatingStanding = { newest: string; ageInMonths: number; isStale: boolean; confidence: Confidence };

/**
 * Tells how fresh and how trusted the evidence of a rating is. A rating is as fresh as its newest evidence, the rule by
 * which the model widens it, and as trusted as its most trusted. Without any evidence it is stale, of low
 * confidence, and its newest day is empty.
 */
export function ratingStanding(set: CriteriaSet, rating: Pick<RatingEntry, "evidence">): RatingStanding {
  const evidence = evidenceFor(set, rating.evidence);
  const newest = evidence
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  const confidence = CONFIDENCES.find((level) => evidence.some((entry) => entry.confidence === level)) ?? "low";
  if (newest === undefined) return { newest: "", ageInMonths: 0, isStale: true, confidence };
  const dated = { asOf: newest };
  return { newest, ageInMonths: ageInMonths(set, dated), isStale: isStale(set, dated), confidence };
}
