import { type Answer, TIERS, tiersIn } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { TIER_LABELS } from "../../../decide/tier-labels.ts";
import type { Speaker } from "../../../words/speaker.ts";
import { ChoiceRow } from "./choice-row.tsx";

const CHOICES = TIERS.map((tier) => ({ id: tier, label: TIER_LABELS[tier] }));

type Props = {
  question: Question;
  criteria: readonly { id: string }[];
  outcome: Outcome;
  speaker: Speaker;
  before: Answer | undefined;
  answer: Answer | undefined;
  change: (question: string, answer: Answer | undefined) => void;
};

/** How much each criterion that these answers leave matters. */
export function TierControls({ question, criteria, outcome, speaker, before, answer, change }: Props) {
  const stated = tiersIn(answer);
  const set = (criterion: string, value: string) => {
    const { [criterion]: _, ...others } = stated;
    const tier = TIERS.find((name) => name === value);
    change(question.id, tier ? { ...others, [criterion]: tier } : others);
  };
  return criteria
    .filter(({ id }) => outcome.contributions.some((contribution) => contribution.criterion === id))
    .map(({ id }) => (
      <ChoiceRow
        key={id}
        id={`try-${question.id}-${id}`}
        label={speaker.criterion(id)}
        choices={CHOICES}
        value={stated[id] ?? ""}
        original={tiersIn(before)[id] ?? ""}
        onChange={(value) => set(id, value)}
      />
    ));
}
