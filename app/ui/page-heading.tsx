import type { ReactNode } from "react";
import styles from "./page-heading.module.css";

const LONG = 60;

export function PageHeading({ above, title, children }: { above?: ReactNode; title: ReactNode; children?: ReactNode }) {
  const isSentence = typeof title === "string" && title.length > LONG;
  return (
    <div className={isSentence ? `${styles.heading} ${styles.sentence}` : styles.heading}>
      {above ? <div className={styles.above}>{above}</div> : null}
      <h1>{title}</h1>
      {children ? <div className={styles.lead}>{children}</div> : null}
    </div>
  );
}
