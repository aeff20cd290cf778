import type { ReactNode } from "react";
import styles from "./new-team.module.css";

export type Choice = { value: string; label: string };

/** A question with one answer, and what may hang on it below. */
export function Choices({
  id,
  legend,
  hint,
  choices,
  chosen,
  children,
}: {
  id: string;
  legend: string;
  hint?: string;
  choices: readonly Choice[];
  chosen: string;
  children?: ReactNode;
}) {
  return (
    <fieldset id={id} className={styles.choices} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {choices.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={id} value={value} defaultChecked={value === chosen} />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
