import type { Condition } from "./criteria-set.ts";
import type { Framework, PerFramework } from "./framework.ts";

/*
 * What scoring needs of a criteria set: every CriteriaSet is one. The wizard and "try it" send this to the browser
 * instead of the whole document.
 */

export type ScorableChoice = {
  kind: "single" | "multiple";
  id: string;
  scored?: boolean;
  askedWhen?: Condition | undefined;
  options: readonly { id: string; label?: string; exclusive?: boolean }[];
};
export type ScorableTiers = { kind: "tiers"; id: string };
export type ScorableQuestion = ScorableChoice | ScorableTiers;

export type ScorableRating = { low: number; best: number; high: number; evidence: readonly string[] };
export type ScorableFacet = PerFramework<ScorableRating> & { id: string; label: string; when?: Condition | undefined };
export type ScorableAspect = {
  id: string;
  share: number;
  combine?: "mean" | "min";
  appliesWhen?: Condition | undefined;
  facets: readonly ScorableFacet[];
};
export type ScorableCriterion = { id: string; aspects: readonly ScorableAspect[] };
export type ScorableDealbreaker = { id: string; framework: Framework; effect: "fails" | "at-risk"; when: Condition };

export type Thresholds = {
  minimumMargin: number;
  clearSupport: number;
  clearMinAnswered: number;
  leaningSupport: number;
};

export type ScorableSet = {
  version: string;
  publishedOn: string;
  staleAfterMonths: number;
  staleWidening: number;
  thresholds: Thresholds;
  questions: readonly ScorableQuestion[];
  criteria: readonly ScorableCriterion[];
  dealbreakers: readonly ScorableDealbreaker[];
  evidence: readonly { id: string; asOf: string }[];
};

/**
 * A copy of the set with nothing but what scoring reads: identifiers, conditions, ratings and, for the gap at stake,
 * the facets' labels. Scoring the copy gives what scoring the set gives.
 */
export function withoutTexts(set: ScorableSet): ScorableSet {
  return {
    version: set.version,
    publishedOn: set.publishedOn,
    staleAfterMonths: set.staleAfterMonths,
    staleWidening: set.staleWidening,
    thresholds: set.thresholds,
    questions: set.questions.map(questionWithoutTexts),
    criteria: set.criteria.map(({ id, aspects }) => ({ id, aspects: aspects.map(aspectWithoutTexts) })),
    dealbreakers: set.dealbreakers.map(({ id, framework, effect, when }) => ({ id, framework, effect, when })),
    evidence: set.evidence.map(({ id, asOf }) => ({ id, asOf })),
  };
}

function questionWithoutTexts(question: ScorableQuestion): ScorableQuestion {
  if (question.kind === "tiers") return { kind: question.kind, id: question.id };
  const { kind, id, scored, askedWhen, options } = question;
  return {
    kind,
    id,
    ...(scored === false && { scored }),
    ...(askedWhen && { askedWhen }),
    options: options.map(({ id, exclusive }) => ({ id, ...(exclusive && { exclusive }) })),
  };
}

function aspectWithoutTexts({ id, share, combine, appliesWhen, facets }: ScorableAspect): ScorableAspect {
  return {
    id,
    share,
    ...(combine === "min" && { combine }),
    ...(appliesWhen && { appliesWhen }),
    facets: facets.map(({ id, label, when, tensorflow, pytorch }) => ({
      id,
      label,
      ...(when && { when }),
      tensorflow: ratingWithoutTexts(tensorflow),
      pytorch: ratingWithoutTexts(pytorch),
    })),
  };
}

function ratingWithoutTexts({ low, best, high, evidence }: ScorableRating): ScorableRating {
  return { low, best, high, evidence };
}
