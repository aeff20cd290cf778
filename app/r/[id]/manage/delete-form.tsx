import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { removeResult } from "./actions.ts";
import styles from "./manage.module.css";

/** Two steps, so that nobody deletes by a slip. */
export function DeleteForm({ id }: { id: string }) {
  return (
    <Disclosure summary="Delete this result">
      <form action={removeResult} className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <p>
          It will be gone at once and for good, for everyone with the link, and it no longer counts in the statistics.
          Nobody can bring it back.
        </p>
        <Button type="submit">Yes, delete it for good</Button>
      </form>
    </Disclosure>
  );
}
