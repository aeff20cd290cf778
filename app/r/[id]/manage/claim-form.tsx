"use client";

import { startTransition, useActionState, useEffect, useEffectEvent } from "react";
import { Button } from "../../../ui/button.tsx";
import { FieldError } from "../../../ui/field-error.tsx";
import { claimResult } from "./actions.ts";
import styles from "./manage.module.css";

/** Takes the manage key out of the address, so that it is not shared by copying that; null when there is none. */
function takeKey(): string | null {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
  if (key === undefined) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return key;
}

/** Turns the key of a manage link into the cookie. Without JavaScript the link is pasted into the field instead. */
export function ClaimForm({ id, isOwner }: { id: string; isOwner: boolean }) {
  const [claim, send, isPending] = useActionState(claimResult, { problem: null });
  const claimFromAddress = useEffectEvent(() => {
    const key = takeKey();
    if (key === null || isOwner) return;
    const formData = new FormData();
    formData.set("id", id);
    formData.set("key", key);
    startTransition(() => send(formData));
  });
  useEffect(() => {
    claimFromAddress();
    const listener = () => claimFromAddress();
    window.addEventListener("hashchange", listener);
    return () => window.removeEventListener("hashchange", listener);
  }, []);
  if (isOwner) return null;
  return (
    <details className={styles.claim} open={claim.problem !== null}>
      <summary>Is this result yours?</summary>
      <form action={send} className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <FieldError id="claim-error" message={claim.problem ?? undefined} />
        <label className={styles.link}>
          The manage link you kept
          <input
            type="text"
            name="key"
            required
            autoComplete="off"
            aria-invalid={claim.problem ? true : undefined}
            aria-describedby={claim.problem ? "claim-error" : undefined}
          />
        </label>
        <Button type="submit" look="secondary" disabled={isPending}>
          Manage it in this browser
        </Button>
      </form>
    </details>
  );
}
