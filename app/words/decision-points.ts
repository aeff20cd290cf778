import type { CriteriaSet, Criterion, Evidence, Facet } from "#lib/model/criteria-set.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import { MEANINGFUL_DIFFERENCE } from "#lib/model/framework-points.ts";
import type { Contribution, Outcome } from "#lib/model/outcome.ts";
import { points } from "./numbers.ts";

/** Where a framework scores better and where worse, most telling first; with the reasons where the answers may be seen. */
export function optionPoints(
  set: CriteriaSet,
  outcome: Pick<Outcome, "contributions">,
  framework: Framework,
  isOpen: boolean,
): { good: string[]; bad: string[] } {
  const ahead = (contribution: Contribution) =>
    framework === "pytorch" ? contribution.difference : -contribution.difference;
  // Sorted by weight, the order would tell the priorities.
  const telling = (contribution: Contribution) =>
    Math.abs(contribution.difference) * (isOpen ? contribution.weight : 1);
  const sorted = [...outcome.contributions].sort((a, b) => telling(b) - telling(a));
  const sentence = (contribution: Contribution) => pointOf(set, contribution, framework, isOpen);
  return {
    good: sorted.filter((contribution) => ahead(contribution) >= MEANINGFUL_DIFFERENCE).map(sentence),
    bad: sorted.filter((contribution) => ahead(contribution) <= -MEANINGFUL_DIFFERENCE).map(sentence),
  };
}

function pointOf(set: CriteriaSet, contribution: Contribution, framework: Framework, isOpen: boolean): string {
  const criterion = find(set, contribution.criterion);
  const own = Math.round(contribution[framework].best);
  const other = Math.round(contribution[rivalOf(framework)].best);
  const name = criterion?.name ?? contribution.criterion;
  const opening = `"${name}" is ${points(own - other)} ${own > other ? "ahead" : "behind"}, ${own} against ${other} of 100`;
  const reason = isOpen ? widestReason(criterion, contribution, framework) : null;
  return reason === null ? `${opening}.` : `${opening}: ${reason}`;
}

/** The reason of the rating that makes the widest difference within the criterion. */
function widestReason(
  criterion: Criterion | undefined,
  contribution: Contribution,
  framework: Framework,
): string | null {
  return widestFacet(criterion, contribution)?.[framework].reason ?? null;
}

function widestFacet(criterion: Criterion | undefined, { aspects }: Contribution): Facet | undefined {
  const weight = (aspect: { share: number; difference: number }) => Math.abs(aspect.share * aspect.difference);
  const [widest] = [...aspects].sort((a, b) => weight(b) - weight(a));
  const aspect = criterion?.aspects.find((one) => one.id === widest?.aspect);
  return aspect?.facets.find((one) => one.id === widest?.facets[0]);
}

/** The evidence behind the reasons that `optionPoints` gives and behind every dealbreaker hit, newest first. */
export function appliedEvidence(set: CriteriaSet, outcome: Outcome): Evidence[] {
  const facets = tellingOf(outcome).map(([criterion, contribution]) => widestFacet(find(set, criterion), contribution));
  const hits = new Set(outcome.dealbreakers.map(({ id }) => id));
  const ofDealbreakers = set.dealbreakers.filter(({ id }) => hits.has(id)).flatMap(({ evidence }) => evidence);
  return evidenceOf(set, facets, ofDealbreakers);
}

/** The evidence of the default ratings of the telling criteria: the same whatever was answered. */
export function generalEvidence(set: CriteriaSet, outcome: Pick<Outcome, "contributions">): Evidence[] {
  const aspects = tellingOf(outcome).flatMap(([criterion]) => find(set, criterion)?.aspects ?? []);
  return evidenceOf(
    set,
    aspects.map(({ facets }) => facets.find(({ when }) => when === undefined)),
    [],
  );
}

function tellingOf({ contributions }: Pick<Outcome, "contributions">): [string, Contribution][] {
  return contributions
    .filter(({ difference }) => Math.abs(difference) >= MEANINGFUL_DIFFERENCE)
    .map((contribution) => [contribution.criterion, contribution]);
}

function find(set: CriteriaSet, criterion: string): Criterion | undefined {
  return set.criteria.find(({ id }) => id === criterion);
}

function evidenceOf(set: CriteriaSet, facets: (Facet | undefined)[], more: string[]): Evidence[] {
  const ids = new Set([
    ...more,
    ...facets.flatMap((facet) => [...(facet?.tensorflow.evidence ?? []), ...(facet?.pytorch.evidence ?? [])]),
  ]);
  return set.evidence.filter(({ id }) => ids.has(id)).sort((a, b) => b.asOf.localeCompare(a.asOf));
}
