import type { ReactNode } from "react";
import styles from "./page-heading.module.css";

export function PageHeading({ above, title, children }: { above?: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.heading}>
      {above ? <div className={styles.above}>{above}</div> : null}
      <h1>{title}</h1>
      {children ? <div className={styles.lead}>{children}</div> : null}
    </div>
  );
}
