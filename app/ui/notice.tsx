import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A remark that stands apart from the text. `role` makes it announced when it appears after loading. */
export function Notice({ title, children, role }: { title?: string; children: ReactNode; role?: "status" | "alert" }) {
  return (
    <div className={styles.notice} role={role}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
