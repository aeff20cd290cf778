import { InlineScript } from "../../../site/inline-script.tsx";
import { Button } from "../../../ui/button.tsx";
import { FieldError } from "../../../ui/field-error.tsx";
import { CLAIM_SCRIPT } from "./claim-script.ts";
import styles from "./manage.module.css";

/** Turns the key of a manage link into the cookie. Without JavaScript the link is pasted into the field instead. */
export function ClaimForm({ isOwner, ...rest }: FormProps & { isOwner: boolean }) {
  return (
    <>
      {isOwner ? null : <ClaimFields {...rest} />}
      <InlineScript code={CLAIM_SCRIPT} />
    </>
  );
}

type FormProps = {
  id: string;
  isRefused: boolean;
  what: "result" | "team";
  action: (formData: FormData) => Promise<void>;
};

/** What brings it to life left out. */
export function ClaimFields({ id, isRefused, what, action }: FormProps) {
  return (
    <details id="claim" className={styles.claim} open={isRefused}>
      <summary>Is this {what} yours?</summary>
      <form action={action} className={styles.form} data-claim="">
        <input type="hidden" name="id" value={id} />
        <FieldError id="claim-error" message={isRefused ? `This is not the manage key of this ${what}.` : undefined} />
        <label className={styles.link}>
          The manage link you kept
          <input
            type="text"
            name="key"
            required
            autoComplete="off"
            aria-invalid={isRefused || undefined}
            aria-describedby={isRefused ? "claim-error" : undefined}
          />
        </label>
        <Button type="submit" look="secondary">
          Manage it in this browser
        </Button>
      </form>
    </details>
  );
}
