import type { AspectContribution, Contribution, Outcome } from "#lib/model/outcome.ts";
import { leaderOf } from "../../words/speaker.ts";

const SHOWN = 3;

/** What a criterion adds to the margin, counted towards the leader. */
function pullOf(outcome: Outcome, contribution: Contribution): number {
  const sign = leaderOf(outcome) === "tensorflow" ? -1 : 1;
  return sign * contribution.weight * contribution.difference;
}

/** The criteria that add most to the lead, at most three; when it is close, those that pull hardest either way. */
export function decidingCriteria(outcome: Outcome): Contribution[] {
  const isClose = outcome.verdict === "close";
  const strength = (contribution: Contribution) => {
    const pull = pullOf(outcome, contribution);
    return isClose ? Math.abs(pull) : pull;
  };
  return outcome.contributions
    .filter((contribution) => strength(contribution) > 0)
    .toSorted((a, b) => strength(b) - strength(a))
    .slice(0, SHOWN);
}

/** The criteria on which the one behind is ahead, widest first, at most three. */
export function criteriaOfTheOther(outcome: Outcome): Contribution[] {
  return outcome.contributions
    .filter((contribution) => pullOf(outcome, contribution) < 0)
    .toSorted((a, b) => pullOf(outcome, a) - pullOf(outcome, b))
    .slice(0, SHOWN);
}

/** The aspect that makes most of a criterion's difference. */
export function tellingAspect(contribution: Contribution): AspectContribution | undefined {
  return contribution.aspects.toSorted(
    (a, b) => Math.abs(b.share * b.difference) - Math.abs(a.share * a.difference),
  )[0];
}
