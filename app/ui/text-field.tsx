import type { ComponentProps } from "react";
import styles from "./text-field.module.css";

/** A line of text with its label above and, between the two, what to know. */
export function TextField({
  id,
  label,
  hint,
  "aria-describedby": describedBy,
  ...rest
}: Omit<ComponentProps<"input">, "className"> & { id: string; label: string; hint?: string }) {
  const described = [hint ? `${id}-hint` : null, describedBy].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <input
        type="text"
        id={id}
        className={styles.input}
        dir="auto"
        aria-describedby={described || undefined}
        {...rest}
      />
    </div>
  );
}
