import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Text one click away: a native details element, so it opens without JavaScript. */
export function Disclosure({
  summary,
  children,
  open,
  id,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  id?: string;
}) {
  return (
    <details className={styles.disclosure} open={open} id={id}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
