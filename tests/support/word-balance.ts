import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS, type Framework, type PerFramework } from "#lib/model/framework.ts";

type Texts = Pick<CriteriaSet, "criteria" | "frameworks" | "dealbreakers" | "evidence">;

/** Words that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words said about each framework in what the set's authors judge: reasons, portraits, first steps, dealbreakers. */
export function judgementWords(set: Texts): PerFramework<number> {
  return perFramework((framework) => {
    const facets = set.criteria.flatMap(({ aspects }) => aspects.flatMap((aspect) => aspect.facets));
    const { about, chooseWhen, firstSteps } = set.frameworks[framework];
    const dealbreakers = set.dealbreakers.filter((dealbreaker) => dealbreaker.framework === framework);
    return [
      ...facets.map((facet) => facet[framework].reason),
      about,
      ...chooseWhen,
      ...firstSteps.map(({ text }) => text),
      ...dealbreakers.flatMap(({ reason, instead }) => [reason, instead ?? ""]),
    ];
  });
}

/** Words of the facts that concern one framework alone. */
export function evidenceWords(set: Texts): PerFramework<number> {
  return perFramework((framework) => {
    return set.evidence.filter((fact) => fact.framework === framework).map(({ claim }) => claim);
  });
}

/** By how much the longer side exceeds the shorter, as a share of the shorter. */
export function imbalance({ tensorflow, pytorch }: PerFramework<number>): number {
  return Math.max(tensorflow, pytorch) / Math.min(tensorflow, pytorch) - 1;
}

function perFramework(textsOf: (framework: Framework) => string[]): PerFramework<number> {
  const [tensorflow, pytorch] = FRAMEWORKS.map((framework) => countWords(textsOf(framework).join(" ")));
  return { tensorflow: tensorflow ?? 0, pytorch: pytorch ?? 0 };
}
