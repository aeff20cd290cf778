import type { StoredTeam } from "#lib/data/teams.ts";
import { KEEPING } from "../../r/[id]/manage/expiry.ts";
import styles from "../../r/[id]/manage/manage.module.css";
import { Button } from "../../ui/button.tsx";
import { day } from "../../words/numbers.ts";
import { setKeeping } from "./actions.ts";

export function TeamExpiryForm({ team: { id, expiresOn } }: { team: StoredTeam }) {
  return (
    <form action={setKeeping} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <p role="status">
        {expiresOn === null
          ? "This team is kept until you delete it."
          : `This team will be gone from ${day(expiresOn)} (UTC). Everyone’s own result stays theirs.`}
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
