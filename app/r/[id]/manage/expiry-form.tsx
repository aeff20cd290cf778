import { Button } from "../../../ui/button.tsx";
import { day } from "../../../words/numbers.ts";
import { setExpiry } from "./actions.ts";
import { KEEPING } from "./expiry.ts";
import styles from "./manage.module.css";

type Props = {
  id: string;
  expiresOn: string | null;
  what?: "result" | "team";
  action?: (formData: FormData) => Promise<void>;
};

/** How long a result, or a team, is kept, and for how long it shall be. */
export function ExpiryForm({ id, expiresOn, what = "result", action = setExpiry }: Props) {
  const others = what === "team" ? " Everyone’s own result stays theirs." : "";
  return (
    <form action={action} className={styles.form} data-in-place="">
      <input type="hidden" name="id" value={id} />
      <p id="kept-until" role="status" data-renewed="">
        {expiresOn === null
          ? `This ${what} is kept until you delete it.`
          : `This ${what} will be gone from ${day(expiresOn)} (UTC).${others}`}
      </p>
      <fieldset className={styles.choices}>
        <legend>How long should it be kept, from today?</legend>
        {KEEPING.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name="keep" value={value} required />
            {label}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="secondary">
        Set how long
      </Button>
    </form>
  );
}
