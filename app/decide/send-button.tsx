import { useContext } from "react";
import { Button } from "#app/ui/button.tsx";
import { SEND_ID } from "./element-ids.ts";
import { PlaceContext } from "./place-context.ts";
import styles from "./send-button.module.css";
import type { Sending } from "./use-sender.ts";

const LABELS = {
  idle: "See the result",
  sending: "Working it out…",
  offline: "You are offline. Try again",
  unreachable: "No connection. Try again",
  failed: "That did not work. Try again",
} as const satisfies Record<Sending, string>;

const REMARKS = {
  idle: "",
  sending: "Your answers are on their way.",
  offline: "Your answers are kept here. Once you are connected again, press the button once more.",
  unreachable: "The server could not be reached. Your answers are kept here. Press the button to try again.",
  failed:
    "The server could not save your answers just now. They are kept here. Press the button to try again in a moment.",
} as const satisfies Record<Sending, string>;

/** Sends the form; says what happened when that did not work, and is then the way to try again. */
export function SendButton({ sending }: { sending: Sending }) {
  const { team } = useContext(PlaceContext);
  const label = team && sending === "idle" ? "Send my answers" : LABELS[sending];
  return (
    <div className={styles.send}>
      <Button
        id={SEND_ID}
        type="submit"
        aria-disabled={sending === "sending" || undefined}
        aria-describedby={`${SEND_ID}-remark`}
      >
        {label}
      </Button>
      <p id={`${SEND_ID}-remark`} role="status" className={styles.remark}>
        {REMARKS[sending]}
      </p>
    </div>
  );
}
