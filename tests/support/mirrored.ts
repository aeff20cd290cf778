import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { MethodResult, Outcome, Verdict } from "#lib/model/outcome.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";

/** The set with the frameworks swapped everywhere. */
export function mirroredSet(set: ScorableSet): ScorableSet {
  return {
    ...set,
    criteria: set.criteria.map(({ id, aspects }) => ({
      id,
      aspects: aspects.map((aspect) => ({ ...aspect, facets: aspect.facets.map(swapped) })),
    })),
    dealbreakers: set.dealbreakers.map((dealbreaker) => ({
      ...dealbreaker,
      framework: rivalOf(dealbreaker.framework),
    })),
  };
}

/** The outcome that the mirrored set must have: everything of one framework now belongs to the other. */
export function mirroredOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    verdict: mirroredVerdict(outcome.verdict),
    fit: swapped(outcome.fit),
    margin: 0 - outcome.margin,
    dealbreakers: outcome.dealbreakers.map((hit) => ({ ...hit, framework: rivalOf(hit.framework) })),
    contributions: outcome.contributions.map((contribution) => ({
      ...swapped(contribution),
      difference: 0 - contribution.difference,
      differenceRange: { low: 0 - contribution.differenceRange.high, high: 0 - contribution.differenceRange.low },
      aspects: contribution.aspects.map((aspect) => ({ ...swapped(aspect), difference: 0 - aspect.difference })),
    })),
    flips: {
      ...outcome.flips,
      answers: outcome.flips.answers.map((flip) => ({ ...flip, verdict: mirroredVerdict(flip.verdict) })),
    },
    methods: outcome.methods.map((result): MethodResult => {
      return { ...swapped(result), winner: result.winner && rivalOf(result.winner) };
    }),
  };
}

function mirroredVerdict(verdict: Verdict): Verdict {
  return verdict === "close" || verdict === "neither" ? verdict : rivalOf(verdict);
}

function swapped<T extends Record<Framework, unknown>>(pair: T): T {
  return { ...pair, tensorflow: pair.pytorch, pytorch: pair.tensorflow };
}
