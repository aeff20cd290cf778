import { Button } from "../ui/button.tsx";
import styles from "./choosers.module.css";

type Choice = { key: string; label: string };

/** A plain GET form with one list: the address carries the choice, and no script is needed. */
export function Chooser({
  name,
  label,
  choices,
  chosen,
  at,
  target,
  kept,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
  /** The page that shows what is chosen, and the place on it. */
  at: string;
  target: string;
  kept: Readonly<Record<string, string | undefined>>;
}) {
  return (
    <form action={`${at}#${target}`} method="get" className={styles.chooser}>
      {Object.entries(kept).map(([key, value]) =>
        value === undefined ? null : <input key={key} type="hidden" name={key} value={value} />,
      )}
      <label htmlFor={`choose-${name}`}>{label}</label>
      <select id={`choose-${name}`} name={name} key={chosen} defaultValue={chosen} className={styles.select}>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
      <Button type="submit" look="secondary" aria-label={`Show: ${label}`}>
        Show
      </Button>
    </form>
  );
}
