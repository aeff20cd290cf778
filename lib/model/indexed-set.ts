import { elementAt } from "./element.ts";
import {
  compareIds,
  type IndexedCondition,
  indexCondition,
  indexQuestions,
  type QuestionIndex,
  questionsRead,
} from "./question-index.ts";
import { type EvidenceAges, evidenceAges, type FacetRating, readRating } from "./ratings.ts";
import type { ScorableAspect, ScorableSet } from "./scorable-set.ts";

/*
 * A criteria set made ready for scoring: conditions as masks, ratings widened where stale, and criteria, aspects and
 * facets sorted by id, so that sums come out identically whatever the order of the document.
 */

export type IndexedFacet = {
  id: string;
  label: string;
  when: IndexedCondition | null;
  tensorflow: FacetRating;
  pytorch: FacetRating;
};

/**
 * How the facets read one question: `unread` holds the facets that do not name it, `allowed[option]` those and the
 * facets that name it with this option. All are masks of facets.
 */
export type FacetReading = { question: number; unread: number; allowed: readonly number[] };

/** `key`: names it within the set; `questions`: all that the facets read, also through others; `conditional` and `byDefault` are masks of facets. */
export type IndexedAspect = {
  id: string;
  key: string;
  share: number;
  isWeakestLink: boolean;
  appliesWhen: IndexedCondition | null;
  facets: readonly IndexedFacet[];
  conditional: number;
  byDefault: number;
  readings: readonly FacetReading[];
  facetConditions: readonly IndexedCondition[];
  questions: readonly number[];
};

/** `questions`: all that it reads, also through others. */
export type IndexedCriterion = {
  id: string;
  position: number;
  aspects: readonly IndexedAspect[];
  questions: readonly number[];
};

export type IndexedSet = {
  set: ScorableSet;
  index: QuestionIndex;
  criteria: readonly IndexedCriterion[];
  dealbreakers: readonly {
    id: string;
    framework: "tensorflow" | "pytorch";
    effect: "fails" | "at-risk";
    when: IndexedCondition;
  }[];
};

/** Prepares a set for scoring. Expects what publication checks: known references and one default facet per aspect. */
export function indexSet(set: ScorableSet): IndexedSet {
  const index = indexQuestions(set.questions);
  const ages = evidenceAges(set);
  const criteria = set.criteria
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, aspects }, position) => {
      const sorted = aspects.toSorted((a, b) => compareIds(a.id, b.id));
      const indexed = sorted.map((aspect, i) => indexAspect(aspect, `${position}.${i}`, index, ages));
      const conditions = indexed.flatMap(({ facetConditions, appliesWhen }) => [...facetConditions, appliesWhen ?? []]);
      return { id, position, aspects: indexed, questions: questionsRead(index, conditions) };
    });
  const dealbreakers = set.dealbreakers.map(({ id, framework, effect, when }) => {
    return { id, framework, effect, when: indexCondition(index, when) };
  });
  return { set, index, criteria, dealbreakers };
}

function indexAspect(aspect: ScorableAspect, key: string, index: QuestionIndex, ages: EvidenceAges): IndexedAspect {
  const facets = aspect.facets
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, label, when, tensorflow, pytorch }) => ({
      id,
      label,
      when: when ? indexCondition(index, when) : null,
      tensorflow: readRating(tensorflow, ages),
      pytorch: readRating(pytorch, ages),
    }));
  const conditional = facetMask(facets, (facet) => facet.when !== null);
  const facetConditions = facets.flatMap((facet) => (facet.when ? [facet.when] : []));
  const read = new Set(facetConditions.flatMap((condition) => condition.map((part) => part.question)));
  return {
    id: aspect.id,
    key,
    share: aspect.share,
    isWeakestLink: aspect.combine === "min",
    appliesWhen: aspect.appliesWhen ? indexCondition(index, aspect.appliesWhen) : null,
    facets,
    conditional,
    byDefault: facetMask(facets, (facet) => facet.when === null),
    readings: [...read].map((question) => readingOf(question, facets, index)),
    facetConditions,
    questions: questionsRead(index, facetConditions),
  };
}

function readingOf(question: number, facets: readonly IndexedFacet[], index: QuestionIndex): FacetReading {
  const listOf = (facet: IndexedFacet) => facet.when?.find((part) => part.question === question);
  const unread = facetMask(facets, (facet) => listOf(facet) === undefined);
  const options = index.questions[question]?.options ?? [];
  const allowed = options.map((_, bit) => {
    return unread | facetMask(facets, (facet) => (((listOf(facet)?.options ?? 0) >>> bit) & 1) === 1);
  });
  return { question, unread, allowed };
}

function facetMask(facets: readonly IndexedFacet[], isIn: (facet: IndexedFacet) => boolean): number {
  return facets.reduce((mask, facet, bit) => (isIn(facet) ? mask | (1 << bit) : mask), 0);
}

/**
 * The facets that apply, as a mask, when `chosen` gives the options chosen per question. Each profile (one chosen
 * option of every question that the facets read) is matched by all facets that hold for it, or else by the default.
 */
export function appliedFacets(aspect: IndexedAspect, chosen: ArrayLike<number>): number {
  return matchedFacets(aspect, chosen, 0, aspect.conditional);
}

function matchedFacets(aspect: IndexedAspect, chosen: ArrayLike<number>, depth: number, matching: number): number {
  if (matching === 0) return aspect.byDefault;
  const reading = aspect.readings[depth];
  if (reading === undefined) return matching;
  const options = elementAt(chosen, reading.question);
  if (options === 0) return matchedFacets(aspect, chosen, depth + 1, matching & reading.unread);
  let applied = 0;
  for (let rest = options; rest !== 0; rest &= rest - 1) {
    const allowed = elementAt(reading.allowed, 31 - Math.clz32(rest & -rest));
    applied |= matchedFacets(aspect, chosen, depth + 1, matching & allowed);
  }
  return applied;
}
