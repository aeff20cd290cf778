import type { Contribution, Outcome, Rating } from "#lib/model/outcome.ts";

/**
 * The outcome as whoever only has the link may see it: the verdict, how sure it is, both fits and the score per
 * criterion, in whole points. Everything that gives answers away is gone, so no section can show it by mistake.
 */
export function readerOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    reason: outcome.reason === "ruled-out" ? "fit" : outcome.reason,
    fit: { tensorflow: Math.round(outcome.fit.tensorflow), pytorch: Math.round(outcome.fit.pytorch) },
    margin: roundKeepingSign(outcome.margin),
    hasPreference: true,
    support: Math.floor(outcome.support * 100 + 1e-9) / 100,
    evidenceRange: {
      worst: roundKeepingSign(outcome.evidenceRange.worst),
      plausible: roundKeepingSign(outcome.evidenceRange.plausible),
      best: roundKeepingSign(outcome.evidenceRange.best),
    },
    dealbreakers: [],
    contributions: outcome.contributions.map(readerContribution),
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

function readerContribution({ criterion, tensorflow, pytorch, difference }: Contribution): Contribution {
  const whole = Math.round(difference);
  return {
    criterion,
    tier: "important",
    weight: 0,
    tensorflow: point(tensorflow),
    pytorch: point(pytorch),
    difference: whole,
    differenceRange: { low: whole, high: whole },
    aspects: [],
  };
}

function point({ best }: Rating): Rating {
  const whole = Math.round(best);
  return { low: whole, best: whole, high: whole };
}

/** Whole points, except that a lead of less than half a point stays a lead. */
function roundKeepingSign(value: number): number {
  return Math.round(value) || Math.sign(value) * 0.25;
}
