import type { UseFormRegister } from "react-hook-form";
import { TIERS } from "#lib/model/answers.ts";
import { fieldId } from "./element-ids.ts";
import type { FormValue, FormValues } from "./form-values.ts";
import type { Stakes } from "./stakes.ts";
import styles from "./tier-fields.module.css";
import { TIER_LABELS } from "./tier-labels.ts";
import type { WizardSet } from "./wizard-set.ts";

const CHOICES = [
  ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
  { value: "", label: "No answer" },
];

function stakeOf(labels: string[]): string {
  const [first, second] = labels;
  if (!first) return "The difference here: hardly any, on these answers.";
  return `The difference here: ${second ? `${first}; ${second}` : first}.`;
}

/** One row of native radios per criterion, each naming what is at stake, so that people weigh a gap and not a word. */
export function TierFields({
  id,
  criteria,
  stakes,
  isSettling,
  initial,
  register,
}: {
  id: string;
  criteria: WizardSet["criteria"];
  stakes: Stakes;
  isSettling: boolean;
  initial: FormValue | undefined;
  register: UseFormRegister<FormValues>;
}) {
  const stated = typeof initial === "object" && !Array.isArray(initial) ? initial : {};
  return criteria
    .filter((criterion) => stakes[criterion.id])
    .map((criterion, row) => (
      <fieldset
        key={criterion.id}
        className={isSettling ? styles.settling : styles.row}
        data-keys=""
        aria-describedby={`${id}-${criterion.id}-stake`}
      >
        <legend className={styles.name}>{criterion.name}</legend>
        <div id={`${id}-${criterion.id}-stake`} className={styles.about}>
          <p>{criterion.what}</p>
          <p className={styles.stake}>{stakeOf(stakes[criterion.id] ?? [])}</p>
        </div>
        <div className={styles.tiers}>
          {CHOICES.map(({ value, label }, place) => (
            <label key={value} className={styles.tier}>
              <input
                {...register(`${id}.${criterion.id}`)}
                id={row + place === 0 ? fieldId(id) : undefined}
                type="radio"
                value={value}
                defaultChecked={value !== "" && stated[criterion.id] === value}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    ));
}
