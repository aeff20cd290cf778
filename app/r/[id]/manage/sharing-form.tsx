import { Button } from "../../../ui/button.tsx";
import { shareAnswers } from "./actions.ts";
import styles from "./manage.module.css";

/** Asks plainly, once: afterwards the same place says what is the case and offers the way back. */
export function SharingForm({ id, sharesAnswers }: { id: string; sharesAnswers: boolean }) {
  return (
    <form
      action={shareAnswers}
      id="sharing"
      className={`${styles.form} ${sharesAnswers ? "" : styles.question}`}
      data-in-place=""
      data-renewed=""
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="sharesAnswers" value={sharesAnswers ? "no" : "yes"} />
      {sharesAnswers ? null : (
        <p>
          <strong>Show your answers to people with the link?</strong> A team usually wants to see them.
        </p>
      )}
      <Button type="submit" look="secondary">
        {sharesAnswers ? "Hide my answers again" : "Show my answers"}
      </Button>
    </form>
  );
}
