import { InlineScript } from "../../../site/inline-script.tsx";
import { Button } from "../../../ui/button.tsx";
import { FieldError } from "../../../ui/field-error.tsx";
import styles from "./manage.module.css";

/*
 * Takes the manage key out of the address, so that it is not shared by copying that, and sends it for the visitor who
 * came by a manage link. Runs before React, so a result brings nothing to load.
 */
const SCRIPT = `(() => {
  const claim = () => {
    const key = /^#key=([\\w-]+)$/.exec(location.hash)?.[1];
    if (!key) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    const form = document.querySelector("form[data-claim]");
    if (!form) return;
    form.elements.key.value = key;
    form.requestSubmit();
  };
  claim();
  addEventListener("hashchange", claim);
})()`;

/** Turns the key of a manage link into the cookie. Without JavaScript the link is pasted into the field instead. */
export function ClaimForm({ isOwner, ...rest }: FormProps & { isOwner: boolean }) {
  return (
    <>
      {isOwner ? null : <Form {...rest} />}
      <InlineScript code={SCRIPT} />
    </>
  );
}

type FormProps = {
  id: string;
  isRefused: boolean;
  what: "result" | "team";
  action: (formData: FormData) => Promise<void>;
};

function Form({ id, isRefused, what, action }: FormProps) {
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
