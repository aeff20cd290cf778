import type { CriterionId, OptionId, QuestionId, Tier } from "./answers.ts";
import type { Framework, PerFramework } from "./framework.ts";

/*
 * What a scoring yields. Stored as it is with a result, so a change to a number here needs a new MODEL_VERSION.
 * Differences and margins are pytorch − tensorflow, in points of 0–100, unless a name says "leader".
 */

/** Rises whenever any stored number could change. */
export const MODEL_VERSION = 1;

export type Verdict = Framework | "close" | "neither";
export type Strength = "clear" | "leaning" | null;
export type Reason = "ruled-out" | "fit" | "little-between" | "depends-on-priorities" | "both-ruled-out";
export type Dominance = "always" | "always-or-tie" | "tie" | "mixed" | "never-or-tie" | "never";
export type Rating = { low: number; best: number; high: number };

/** Facets that apply to the answers given, by id; more than one when several options were chosen or the answer is open. */
export type AspectContribution = PerFramework<Rating> & {
  aspect: string;
  share: number;
  facets: string[];
  difference: number;
};

export type Contribution = PerFramework<Rating> & {
  criterion: CriterionId;
  tier: Tier;
  weight: number;
  difference: number;
  differenceRange: { low: number; high: number };
  aspects: AspectContribution[];
};

export type DealbreakerHit = { id: string; framework: Framework; effect: "fails" | "at-risk" };

/** A single changed answer that changes the verdict. */
export type AnswerFlip =
  | { kind: "option"; question: QuestionId; from: OptionId | null; to: OptionId; verdict: Verdict; strength: Strength }
  | { kind: "toggle"; question: QuestionId; option: OptionId; chosen: boolean; verdict: Verdict; strength: Strength }
  | { kind: "tier"; criterion: CriterionId; from: Tier; to: Tier; verdict: Verdict; strength: Strength };

export type Transfer = { from: CriterionId; to: CriterionId; amount: number };
export type StabilityInterval = {
  criterion: CriterionId;
  weight: number;
  low: number;
  high: number;
  flipAt: number | null;
};

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

export type Completeness = {
  answered: number;
  asked: number;
  open: QuestionId[];
  freshCriteria: number;
  criteria: number;
  meanWidth: number;
};

export type Outcome = {
  criteria: string;
  modelVersion: number;
  verdict: Verdict;
  strength: Strength;
  reason: Reason;
  fit: PerFramework<number>;
  margin: number;
  support: number;
  dominance: Dominance;
  evidenceRange: { worst: number; plausible: number; best: number };
  holdsAcrossEvidence: boolean;
  dealbreakers: DealbreakerHit[];
  contributions: Contribution[];
  vanished: CriterionId[];
  flips: { transfer: Transfer | null; stability: StabilityInterval[]; answers: AnswerFlip[] };
  methods: MethodResult[];
  completeness: Completeness;
};
