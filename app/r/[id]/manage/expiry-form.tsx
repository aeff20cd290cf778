import { Button } from "../../../ui/button.tsx";
import { day } from "../../../words/numbers.ts";
import { setExpiry } from "./actions.ts";
import { KEEPING } from "./expiry.ts";
import styles from "./manage.module.css";

export function ExpiryForm({ id, expiresOn }: { id: string; expiresOn: string | null }) {
  return (
    <form action={setExpiry} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <p role="status">
        {expiresOn === null
          ? "This result is kept until you delete it."
          : `This result will be gone from ${day(expiresOn)} (UTC).`}
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
