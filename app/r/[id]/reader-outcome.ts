import { type PublicOutcome, publicOutcome } from "#lib/export/public-outcome.ts";
import type { Contribution, Outcome } from "#lib/model/outcome.ts";

/**
 * The outcome as whoever only has the link may see it: what is public of it, in the shape that the sections show. What
 * is not public is gone, so no section can show it by mistake. Only the side of a lead that rounds to nothing is kept,
 * which the verdict's words tell as well.
 */
export function readerOutcome(outcome: Outcome): Outcome {
  const { criteria, modelVersion, verdict, strength, fit, margin, support, dominance, holdsAcrossEvidence, ...rest } =
    publicOutcome(outcome);
  const { worst, plausible, best } = outcome.evidenceRange;
  return {
    criteria,
    modelVersion,
    verdict,
    strength,
    reason: outcome.reason === "ruled-out" ? "fit" : outcome.reason,
    fit,
    margin: keepingSide(margin, outcome.margin),
    support,
    dominance,
    hasPreference: true,
    evidenceRange: { worst: inWholePoints(worst), plausible: inWholePoints(plausible), best: inWholePoints(best) },
    holdsAcrossEvidence,
    dealbreakers: [],
    contributions: rest.contributions.map(readerContribution),
    vanished: [],
    flips: { transfer: null, stability: [], answers: [] },
    methods: [],
    completeness: {
      answered: Number.POSITIVE_INFINITY,
      asked: 0,
      open: [],
      freshCriteria: 0,
      criteria: 0,
      meanWidth: 0,
    },
  };
}

function readerContribution({ criterion, tensorflow, pytorch, difference }: PublicContribution): Contribution {
  return {
    criterion,
    tier: "important",
    weight: 0,
    tensorflow: { low: tensorflow, best: tensorflow, high: tensorflow },
    pytorch: { low: pytorch, best: pytorch, high: pytorch },
    difference,
    differenceRange: { low: difference, high: difference },
    aspects: [],
  };
}

type PublicContribution = PublicOutcome["contributions"][number];

function inWholePoints(value: number): number {
  return keepingSide(Math.round(value), value);
}

/** Whole points, except that a lead of less than half a point stays a lead. */
function keepingSide(whole: number, value: number): number {
  return whole || Math.sign(value) * 0.25;
}
