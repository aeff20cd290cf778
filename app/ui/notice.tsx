import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A remark that stands apart from the text. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
