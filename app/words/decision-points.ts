import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { Contribution, Outcome } from "#lib/model/outcome.ts";
import { points } from "./numbers.ts";

// The smallest difference that means anything, by the rubric of the ratings.
const TELLING = 5;

/** Where a framework scores better and where worse, most telling first; with the reasons where the answers may be seen. */
export function optionPoints(
  set: CriteriaSet,
  outcome: Outcome,
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
    good: sorted.filter((contribution) => ahead(contribution) >= TELLING).map(sentence),
    bad: sorted.filter((contribution) => ahead(contribution) <= -TELLING).map(sentence),
  };
}

function pointOf(set: CriteriaSet, contribution: Contribution, framework: Framework, isOpen: boolean): string {
  const criterion = set.criteria.find((one) => one.id === contribution.criterion);
  const own = Math.round(contribution[framework].best);
  const other = Math.round(contribution[rivalOf(framework)].best);
  const name = criterion?.name ?? contribution.criterion;
  const opening = `"${name}" is ${points(own - other)} ${own > other ? "ahead" : "behind"}, ${own} against ${other} of 100`;
  const reason = isOpen ? widestReason(criterion, contribution, framework) : null;
  return reason === null ? `${opening}.` : `${opening}: ${reason}`;
}

/** The reason of the rating that makes the widest difference within the criterion. */
function widestReason(
  criterion: CriteriaSet["criteria"][number] | undefined,
  contribution: Contribution,
  framework: Framework,
): string | null {
  const widest = contribution.aspects.reduce<Contribution["aspects"][number] | null>((best, next) => {
    const weight = (aspect: { share: number; difference: number }) => Math.abs(aspect.share * aspect.difference);
    return best === null || weight(next) > weight(best) ? next : best;
  }, null);
  const aspect = criterion?.aspects.find((one) => one.id === widest?.aspect);
  const facet = aspect?.facets.find((one) => one.id === widest?.facets[0]);
  return facet?.[framework].reason ?? null;
}

/** The evidence of every rating that applied and of every dealbreaker hit, newest first. */
export function appliedEvidence(set: CriteriaSet, outcome: Outcome): Evidence[] {
  const applied = new Map(
    outcome.contributions.flatMap(({ criterion, aspects }) =>
      aspects.map(({ aspect, facets }) => [`${criterion}/${aspect}`, new Set(facets)]),
    ),
  );
  const hits = new Set(outcome.dealbreakers.map(({ id }) => id));
  const ofDealbreakers = set.dealbreakers.filter(({ id }) => hits.has(id)).flatMap(({ evidence }) => evidence);
  return evidenceOf(set, (key, facet) => applied.get(key)?.has(facet.id) ?? false, ofDealbreakers);
}

/** The evidence of the default ratings of the criteria shown: the same whatever was answered. */
export function generalEvidence(set: CriteriaSet, outcome: Outcome): Evidence[] {
  const shown = new Set(outcome.contributions.map(({ criterion }) => criterion));
  return evidenceOf(set, (key, facet) => facet.when === undefined && shown.has(key.split("/")[0] ?? ""), []);
}

type Facet = CriteriaSet["criteria"][number]["aspects"][number]["facets"][number];

function evidenceOf(set: CriteriaSet, isUsed: (key: string, facet: Facet) => boolean, more: string[]): Evidence[] {
  const ids = new Set(more);
  for (const criterion of set.criteria) {
    for (const aspect of criterion.aspects) {
      for (const facet of aspect.facets) {
        if (!isUsed(`${criterion.id}/${aspect.id}`, facet)) continue;
        for (const id of [...facet.tensorflow.evidence, ...facet.pytorch.evidence]) ids.add(id);
      }
    }
  }
  return set.evidence.filter(({ id }) => ids.has(id)).sort((a, b) => b.asOf.localeCompare(a.asOf));
}
