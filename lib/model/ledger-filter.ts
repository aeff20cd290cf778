import type { CriteriaSet } from "./criteria-set.ts";
import { FRAMEWORKS, type Framework } from "./framework.ts";
import type { RatingItem } from "./rating-items.ts";
import { CONFIDENCES, type Confidence, ratingStanding } from "./rating-standing.ts";

export const FRESHNESS = ["fresh", "stale"] as const;

export type Freshness = (typeof FRESHNESS)[number];

/** What a reader wants to see of a set; null stands for everything. */
export type LedgerFilter = {
  framework: Framework | null;
  freshness: Freshness | null;
  confidence: Confidence | null;
};

type QueryValue = string | readonly string[] | undefined;
type Query = { framework?: QueryValue; freshness?: QueryValue; confidence?: QueryValue };

function oneOf<T extends string>(known: readonly T[], value: QueryValue): T | null {
  const first = typeof value === "string" ? value : value?.[0];
  return known.find((entry) => entry === first) ?? null;
}

/** Reads a filter from the query of an address. Missing, empty and unknown values filter nothing; the first one counts. */
export function readLedgerFilter(query: Query): LedgerFilter {
  return {
    framework: oneOf(FRAMEWORKS, query.framework),
    freshness: oneOf(FRESHNESS, query.freshness),
    confidence: oneOf(CONFIDENCES, query.confidence),
  };
}

/** Whether anything is filtered at all. */
export function isFiltering(filter: LedgerFilter): boolean {
  return filter.framework !== null || filter.freshness !== null || filter.confidence !== null;
}

function isAllowed<T>(wanted: T | null, actual: T): boolean {
  return wanted === null || wanted === actual;
}

/** Whether a rating passes: its framework, the age of its newest evidence, the trust in its most trusted evidence. */
export function passesRating(set: CriteriaSet, filter: LedgerFilter, item: RatingItem): boolean {
  const standing = ratingStanding(set, item.rating);
  return (
    isAllowed(filter.framework, item.framework) &&
    isAllowed(filter.freshness, standing.isStale ? "stale" : "fresh") &&
    isAllowed(filter.confidence, standing.confidence)
  );
}
