import type { UseFormRegister } from "react-hook-form";
import type { FormValues } from "./form-values.ts";
import styles from "./option-row.module.css";

/** One native radio or checkbox with its label: the whole row is the target. */
export function OptionRow({
  id,
  name,
  type,
  value,
  label,
  hint,
  digit,
  isChecked,
  isInvalid,
  register,
}: {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  value: string;
  label: string;
  hint?: string | undefined;
  digit?: number;
  isChecked: boolean;
  isInvalid?: boolean;
  register: UseFormRegister<FormValues>;
}) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className={styles.row}>
      <input
        {...register(name)}
        className={styles.input}
        id={id}
        type={type}
        value={value}
        defaultChecked={isChecked}
        aria-describedby={hintId}
        aria-invalid={(type === "checkbox" && isInvalid) || undefined}
      />
      <label className={styles.label} htmlFor={id}>
        {label}
        {digit !== undefined && digit < 10 ? (
          <span className={styles.digit} aria-hidden="true">
            {digit}
          </span>
        ) : null}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
