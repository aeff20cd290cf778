import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { PerFramework } from "#lib/model/framework.ts";
import { type WizardSet, wizardSetFrom } from "./wizard-set.ts";

/** How everything that a result names is called: the questions, the criteria and the frameworks. */
export type Wording = WizardSet & { frameworks: PerFramework<{ name: string }> };

export function wordingOf(set: CriteriaSet): Wording {
  const { tensorflow, pytorch } = set.frameworks;
  return {
    ...wizardSetFrom(set),
    frameworks: { tensorflow: { name: tensorflow.name }, pytorch: { name: pytorch.name } },
  };
}
