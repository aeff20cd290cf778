import type { ReactNode } from "react";
import styles from "./summary-list.module.css";

export type SummaryRow = { key: string; term: ReactNode; detail: ReactNode; action?: ReactNode };

/** Pairs of a term and what was said to it, each with room for an action such as a Change link. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.key} className={styles.row}>
          <dt>{row.term}</dt>
          <dd className={styles.detail}>{row.detail}</dd>
          {row.action ? <dd className={styles.action}>{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
