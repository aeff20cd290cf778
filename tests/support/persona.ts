import type { Answers, CriterionId, Tier } from "#lib/model/answers.ts";
import type { Framework } from "#lib/model/framework.ts";
import type { Outcome, Verdict } from "#lib/model/outcome.ts";

/** Someone whose verdict any honest set of 2026 must get right, within bounds. */
export type Persona = {
  who: string;
  answers: Answers;
  /** Every acceptable verdict. */
  verdicts: Verdict[];
  /** What the verdict must not be as well, however it comes out. */
  neverClear?: Framework[];
  /** The dealbreakers that must be shown, and no others. */
  dealbreakers?: string[];
};

/** Criteria by how much they move the fit towards a framework, the strongest first; those that move it away are left out. */
export function criteriaFor(framework: Framework, { contributions }: Outcome): CriterionId[] {
  const sign = framework === "pytorch" ? 1 : -1;
  return contributions
    .map(({ criterion, weight, difference }) => ({ criterion, pull: sign * weight * difference }))
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .map(({ criterion }) => criterion);
}

/** Priorities in which the criteria named are essential and the others unstated. */
export function essential(...criteria: CriterionId[]): Record<CriterionId, Tier> {
  return Object.fromEntries(criteria.map((criterion) => [criterion, "essential"]));
}
