import type { Advice, CriteriaSet, Criterion, Dealbreaker, Evidence, Question } from "./criteria-set.ts";
import { FRAMEWORKS } from "./framework.ts";
import { changedFields, type ItemChanges, isSame, itemChanges } from "./item-changes.ts";
import { type RatingItem, ratingItems } from "./rating-items.ts";

export const RATING_PARTS = ["numbers", "reason", "evidence"] as const;

export type RatingPart = (typeof RATING_PARTS)[number];

/** A rating that both sets hold and that differs. `shift` is the change of its best estimate, in points of 0–100. */
export type RatingChange = { before: RatingItem; after: RatingItem; parts: RatingPart[]; shift: number };

type AspectEntry = { id: string; criterion: Criterion; aspect: Criterion["aspects"][number] };
type FacetEntry = AspectEntry & { facet: AspectEntry["aspect"]["facets"][number] };

/** What changed from one set to another. Aspects are known by "criterion/aspect", facets by "criterion/aspect/facet". */
export type CriteriaDiff = {
  from: string;
  to: string;
  /** Members of the document itself that differ, such as `agenda` or `thresholds`; not the lists below. */
  document: string[];
  questions: ItemChanges<Question>;
  criteria: ItemChanges<Criterion>;
  aspects: ItemChanges<AspectEntry>;
  facets: ItemChanges<FacetEntry>;
  ratings: { added: RatingItem[]; removed: RatingItem[]; changed: RatingChange[]; same: number };
  dealbreakers: ItemChanges<Dealbreaker>;
  advice: ItemChanges<Advice>;
  evidence: ItemChanges<Evidence>;
};

const LISTS = ["questions", "criteria", "dealbreakers", "advice", "evidence"];

function aspectEntries(set: CriteriaSet): AspectEntry[] {
  return set.criteria.flatMap((criterion) =>
    criterion.aspects.map((aspect) => ({ id: `${criterion.id}/${aspect.id}`, criterion, aspect })),
  );
}

function facetEntries(set: CriteriaSet): FacetEntry[] {
  return aspectEntries(set).flatMap((entry) =>
    entry.aspect.facets.map((facet) => ({ ...entry, id: `${entry.id}/${facet.id}`, facet })),
  );
}

function changeOf(before: RatingItem, after: RatingItem): RatingChange | null {
  const { rating: old } = before;
  const { rating: now } = after;
  const differs: Record<RatingPart, boolean> = {
    numbers: old.low !== now.low || old.best !== now.best || old.high !== now.high,
    reason: old.reason !== now.reason,
    evidence: !isSame([...old.evidence].sort(), [...now.evidence].sort()),
  };
  const parts = RATING_PARTS.filter((part) => differs[part]);
  return parts.length > 0 ? { before, after, parts, shift: now.best - old.best } : null;
}

function ratingChanges(from: CriteriaSet, to: CriteriaSet): CriteriaDiff["ratings"] {
  const earlier = new Map(ratingItems(from).map((item) => [item.anchor, item]));
  const later = ratingItems(to);
  const kept = later.flatMap((after) => {
    const before = earlier.get(after.anchor);
    return before ? [changeOf(before, after)] : [];
  });
  const laterAnchors = new Set(later.map((item) => item.anchor));
  const changed = kept.filter((change) => change !== null);
  return {
    added: later.filter((item) => !earlier.has(item.anchor)),
    removed: [...earlier.values()].filter((item) => !laterAnchors.has(item.anchor)),
    changed,
    same: kept.length - changed.length,
  };
}

/** Compares two criteria sets item by item and rating by rating. Order within the documents plays no part. */
export function diffCriteriaSets(from: CriteriaSet, to: CriteriaSet): CriteriaDiff {
  return {
    from: from.version,
    to: to.version,
    document: changedFields(from, to, ["version", ...LISTS]),
    questions: itemChanges(from.questions, to.questions),
    criteria: itemChanges(from.criteria, to.criteria, (before, after) => changedFields(before, after, ["aspects"])),
    aspects: itemChanges(aspectEntries(from), aspectEntries(to), (before, after) =>
      changedFields(before.aspect, after.aspect, ["facets"]),
    ),
    facets: itemChanges(facetEntries(from), facetEntries(to), (before, after) =>
      changedFields(before.facet, after.facet, [...FRAMEWORKS]),
    ),
    ratings: ratingChanges(from, to),
    dealbreakers: itemChanges(from.dealbreakers, to.dealbreakers),
    advice: itemChanges(from.advice, to.advice),
    evidence: itemChanges(from.evidence, to.evidence),
  };
}
