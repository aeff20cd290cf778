import { z } from "zod";
import type { Framework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { outcomeSchema } from "#lib/model/outcome-schema.ts";

/*
 * What anyone with the link may see of an outcome before its owner shares the answers: the verdict, how sure it is, both
 * fits and the score per criterion. Weights, tiers, facets, flips, dealbreakers and completeness give answers away and
 * stay out; what stays is in whole points, since a fit to the last digit could be traced back to the answers.
 */

const points = z.int().min(0).max(100);
const difference = z.int().min(-100).max(100).describe("pytorch − tensorflow, in whole points.");
const { verdict, strength, dominance, criteria, modelVersion, holdsAcrossEvidence } = outcomeSchema.shape;

export const publicOutcomeSchema = z.strictObject({
  criteria,
  modelVersion,
  verdict,
  strength,
  fit: z.strictObject({ tensorflow: points, pytorch: points }),
  margin: difference,
  support: z.number().min(0).max(1).describe("Rounded down to whole percents."),
  dominance,
  evidenceRange: z
    .strictObject({ low: difference, high: difference })
    .describe("The margin with every rating at its worst end for the leader, and at its best, lower end first."),
  holdsAcrossEvidence,
  contributions: z.array(z.strictObject({ criterion: criteria, tensorflow: points, pytorch: points, difference })),
});

export type PublicOutcome = z.infer<typeof publicOutcomeSchema>;

/** The outcome without anything that gives the answers away; numbers in whole points. */
export function publicOutcome(outcome: Outcome): PublicOutcome {
  const { low, high } = marginRange(outcome);
  return {
    criteria: outcome.criteria,
    modelVersion: outcome.modelVersion,
    verdict: outcome.verdict,
    strength: outcome.strength,
    fit: { tensorflow: Math.round(outcome.fit.tensorflow), pytorch: Math.round(outcome.fit.pytorch) },
    margin: wholePoints(outcome.margin),
    support: Math.floor(outcome.support * 100 + 1e-9) / 100,
    dominance: outcome.dominance,
    evidenceRange: { low: wholePoints(low), high: wholePoints(high) },
    holdsAcrossEvidence: outcome.holdsAcrossEvidence,
    contributions: outcome.contributions.map(({ criterion, tensorflow, pytorch, difference }) => ({
      criterion,
      tensorflow: Math.round(tensorflow.best),
      pytorch: Math.round(pytorch.best),
      difference: wholePoints(difference),
    })),
  };
}

/**
 * The evidence range as margins, pytorch − tensorflow, lower end first. The outcome keeps it as the leader's lead
 * (`worst` and `best` for the leader); the leader at a margin of 0 is pytorch.
 */
export function marginRange({ margin, evidenceRange }: Pick<Outcome, "margin" | "evidenceRange">): {
  low: number;
  high: number;
} {
  const leader: Framework = margin < 0 ? "tensorflow" : "pytorch";
  const { worst, best } = evidenceRange;
  return leader === "pytorch" ? { low: worst, high: best } : { low: 0 - best, high: 0 - worst };
}

// Adding 0 turns −0, which JSON cannot tell from 0, into 0.
function wholePoints(value: number): number {
  return Math.round(value) + 0;
}
