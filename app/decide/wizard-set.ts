import type { CriteriaSet, Question } from "#lib/model/criteria-set.ts";

/** What the form needs of a criteria set: the questions, and the criteria that the priorities weigh. */
export type WizardSet = {
  version: string;
  questions: Question[];
  criteria: { id: string; name: string; what: string }[];
};

export function wizardSetFrom({ version, questions, criteria }: CriteriaSet): WizardSet {
  return { version, questions, criteria: criteria.map(({ id, name, what }) => ({ id, name, what })) };
}
