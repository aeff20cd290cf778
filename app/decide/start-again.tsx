import styles from "./step.module.css";

/** Leads to an empty form. With JavaScript the draft is cleared on the way. */
export function StartAgain({ onRestart }: { onRestart?: () => void }) {
  return (
    <p className={styles.restart}>
      <a href="/decide" onClick={onRestart}>
        Start again
      </a>{" "}
      clears every answer. Until you send them, your answers stay in this browser.
    </p>
  );
}
