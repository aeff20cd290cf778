import type { CriterionId, OptionId, QuestionId, Tier } from "./answers.ts";
import type { Framework, PerFramework } from "./framework.ts";

/*
 * What a scoring yields. Stored as it is with a result, so a change to a number here needs a new MODEL_VERSION.
 * Differences and margins are pytorch − tensorflow, in points of 0–100, unless said to be the leader's. The leader is
 * the framework of the larger fit (PyTorch's sign stands for a tie), also where a dealbreaker rules it out.
 */

/** Rises whenever any stored number could change. */
export const MODEL_VERSION = 1;

export const VERDICTS = ["pytorch", "tensorflow", "close", "neither"] as const;

export type Verdict = (typeof VERDICTS)[number];
export type Strength = "clear" | "leaning" | null;
export type Reason = "ruled-out" | "fit" | "little-between" | "depends-on-priorities" | "both-ruled-out";
export type Dominance = "always" | "always-or-tie" | "tie" | "mixed" | "never-or-tie" | "never";

/** Points: the least `low`, mean `best` and greatest `high` over the completions of what is open. */
export type Rating = { low: number; best: number; high: number };

/**
 * One aspect over the completions in which it is active. `share`: percent of its criterion, in proportion among the
 * aspects listed. `facets`: those that apply in some completion; more than one when several options were chosen or the
 * answer is open. `difference`: of the two `best`.
 */
export type AspectContribution = PerFramework<Rating> & {
  aspect: string;
  share: number;
  facets: string[];
  difference: number;
};

/**
 * One criterion that did not vanish, in document order. `tier`: the one it counts in, "important" throughout without a
 * preference. `weight`: representative, 0–1, 0 when irrelevant; the weights sum to 1. `difference`: of the two `best`.
 * `differenceRange`: the least and greatest difference with the ratings at their ends, taken within a completion.
 */
export type Contribution = PerFramework<Rating> & {
  criterion: CriterionId;
  tier: Tier;
  weight: number;
  difference: number;
  differenceRange: { low: number; high: number };
  aspects: AspectContribution[];
};

/** A dealbreaker whose condition the answers meet; what is open meets none. */
export type DealbreakerHit = { id: string; framework: Framework; effect: "fails" | "at-risk" };

/** The answer a flip leads to: the verdict under it. */
type NewVerdict = { verdict: Verdict; strength: Strength };

/**
 * A single changed answer that changes the verdict. `from` null: the question was open. A toggled option that excludes
 * others, or is excluded by one chosen, takes its place.
 */
export type AnswerFlip =
  | ({ kind: "option"; question: QuestionId; from: OptionId | null; to: OptionId } & NewVerdict)
  | ({ kind: "toggle"; question: QuestionId; option: OptionId; chosen: boolean } & NewVerdict)
  | ({ kind: "tier"; criterion: CriterionId; from: Tier; to: Tier } & NewVerdict);

/** `amount` of weight, 0–1, that brings about a tie when moved. */
export type Transfer = { from: CriterionId; to: CriterionId; amount: number };

/** The leader stays while the criterion's weight is within `low`–`high`; it flips at `flipAt`, null when nowhere. */
export type StabilityInterval = {
  criterion: CriterionId;
  weight: number;
  low: number;
  high: number;
  flipAt: number | null;
};

/** Weighted sums in points or 0–1, TOPSIS closeness 0–1, PROMETHEE net flows −1 to 1. `winner` null: a tie. */
export type MethodResult = {
  method:
    | "weighted-sum"
    | "weighted-sum-minmax"
    | "topsis-anchored"
    | "topsis-vector"
    | "promethee-usual"
    | "promethee-v-shape";
  tensorflow: number;
  pytorch: number;
  winner: Framework | null;
};

/**
 * Scored questions that are or may be asked: how many, how many answered, which are open. Criteria in the result: how
 * many, and how many rest on fresh evidence throughout. `meanWidth`: weighted mean of high − low, in points.
 */
export type Completeness = {
  answered: number;
  asked: number;
  open: QuestionId[];
  freshCriteria: number;
  criteria: number;
  meanWidth: number;
};

export type Outcome = {
  /** Version of the criteria set. */
  criteria: string;
  modelVersion: number;
  verdict: Verdict;
  strength: Strength;
  reason: Reason;
  /** Points, 0–100: the weighted sum of `best`. */
  fit: PerFramework<number>;
  margin: number;
  /** Share (0–1) of all weightings that respect the tiers under which the leader wins. */
  support: number;
  /** Whether the leader's win is certain over those weightings. */
  dominance: Dominance;
  /** False when no tier was stated, or all were irrelevant: weights are equal and support is over all weightings. */
  hasPreference: boolean;
  /** The leader's lead with the ratings at their worst, at their plausible worst, and at their best for it. */
  evidenceRange: { worst: number; plausible: number; best: number };
  /** The lead survives the open answers at their worst and the evidence at its plausible combined error. */
  holdsAcrossEvidence: boolean;
  dealbreakers: DealbreakerHit[];
  contributions: Contribution[];
  /** Criteria with no active aspect. */
  vanished: CriterionId[];
  flips: { transfer: Transfer | null; stability: StabilityInterval[]; answers: AnswerFlip[] };
  methods: MethodResult[];
  completeness: Completeness;
};
