import type { ReactNode } from "react";
import styles from "./contents.module.css";

export type ContentsEntry = { id: string; text: string };

/** A long page with its contents beside it, always in view where there is room, and folded away where there is not. */
export function WithContents({ entries, children }: { entries: readonly ContentsEntry[]; children: ReactNode }) {
  const links = (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`}>{entry.text}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.page}>
      <nav aria-label="On this page" className={`screen-only ${styles.contents}`}>
        <p className={styles.title}>On this page</p>
        {links}
      </nav>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
