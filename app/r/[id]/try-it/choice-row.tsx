import styles from "./try-it.module.css";

type Choice = { id: string; label: string };
const NOTHING: Choice = { id: "", label: "Not answered" };

/** One choice out of several, as a native list box; says what the original was when it differs. */
export function ChoiceRow({
  id,
  label,
  choices,
  value,
  original,
  onChange,
}: {
  id: string;
  label: string;
  choices: readonly Choice[];
  value: string;
  original: string;
  onChange: (value: string) => void;
}) {
  const all = [...choices, NOTHING];
  const was = all.find((choice) => choice.id === original) ?? NOTHING;
  const isChanged = value !== original;
  return (
    <div className={isChanged ? styles.changed : styles.row}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={isChanged ? `${id}-was` : undefined}
      >
        {all.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {isChanged ? (
        <p id={`${id}-was`} className={styles.before}>
          Changed. Originally: {was.label}
        </p>
      ) : null}
    </div>
  );
}
