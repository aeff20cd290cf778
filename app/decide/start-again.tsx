import { useContext } from "react";
import { PlaceContext } from "./place-context.ts";
import styles from "./step.module.css";

/** Leads to an empty form. With JavaScript the draft is cleared on the way, even before the form's own scripts come. */
export function StartAgain({ onRestart }: { onRestart?: () => void }) {
  const { path } = useContext(PlaceContext);
  return (
    <p className={styles.restart}>
      <a href={path} data-restart="" onClick={onRestart}>
        Start again
      </a>{" "}
      clears every answer. Until you send them, your answers stay in this browser.
    </p>
  );
}
