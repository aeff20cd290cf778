import type { Condition } from "#lib/model/criteria-set.ts";
import type {
  ScorableAspect,
  ScorableChoice,
  ScorableCriterion,
  ScorableFacet,
  ScorableSet,
} from "#lib/model/scorable-set.ts";

/*
 * Small criteria sets to score; a test names only what it is about. Ratings are "best" or [low, best, high], ±4 around
 * a single number, on fresh evidence.
 */

export type ToyRating = number | [low: number, best: number, high: number];

export function aRating(rating: ToyRating, evidence = ["fresh"]) {
  const [low, best, high] =
    typeof rating === "number" ? [Math.max(0, rating - 4), rating, Math.min(100, rating + 4)] : rating;
  return { low, best, high, evidence };
}

/** A facet by its two ratings; without a condition it is the default one. */
export function aFacet(tensorflow: ToyRating, pytorch: ToyRating, when?: Condition): ScorableFacet {
  const id = when
    ? Object.entries(when)
        .flatMap(([question, options]) => [question, ...options])
        .join("-")
    : "default";
  return {
    id,
    label: `label of ${id}`,
    ...(when && { when }),
    tensorflow: aRating(tensorflow),
    pytorch: aRating(pytorch),
  };
}

export function anAspect(id: string, facets: ScorableFacet[], changes: Partial<ScorableAspect> = {}): ScorableAspect {
  return { id, share: 100, facets, ...changes };
}

/** A criterion of one aspect, the same whatever is answered, with this difference (pytorch − tensorflow) around 50. */
export function aCriterion(id: string, difference: number): ScorableCriterion {
  return { id, aspects: [anAspect("only", [aFacet(50 - difference / 2, 50 + difference / 2)])] };
}

export function aQuestion(id: string, options: string[], changes: Partial<ScorableChoice> = {}): ScorableChoice {
  return { kind: "single", id, options: options.map((option) => ({ id: option })), ...changes };
}

/** A multiple question; options that begin with "no" exclude the others. */
export function aMultiple(id: string, options: string[], changes: Partial<ScorableChoice> = {}): ScorableChoice {
  const withExclusive = options.map((option) => ({ id: option, ...(option.startsWith("no") && { exclusive: true }) }));
  return { kind: "multiple", id, options: withExclusive, ...changes };
}

export function aSet(changes: Partial<ScorableSet> = {}): ScorableSet {
  return {
    version: "toy",
    publishedOn: "2026-11-30",
    staleAfterMonths: 18,
    staleWidening: 5,
    thresholds: { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 0, leaningSupport: 0.65 },
    questions: [{ kind: "tiers", id: "priorities" }],
    criteria: [aCriterion("one", 10)],
    dealbreakers: [],
    evidence: [
      { id: "fresh", asOf: "2026-10-01" },
      { id: "stale", asOf: "2020-01-01" },
    ],
    ...changes,
  };
}

/** A set of constant criteria "a", "b", … with these differences (pytorch − tensorflow). */
export function setOf(differences: number[], changes: Partial<ScorableSet> = {}): ScorableSet {
  return aSet({ criteria: differences.map((d, k) => aCriterion(String.fromCharCode(97 + k), d)), ...changes });
}
