import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Text one click away: a native details element, so it opens without JavaScript. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
