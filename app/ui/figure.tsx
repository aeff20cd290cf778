import type { ReactNode } from "react";
import { Disclosure } from "./disclosure.tsx";
import styles from "./figure.module.css";

/** A chart with the finding stated above it, the small print below, and the same figures as a table one click away. */
export function Figure({
  finding,
  chart,
  note,
  table,
}: {
  finding: ReactNode;
  chart: ReactNode;
  note?: ReactNode;
  table?: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{finding}</figcaption>
      {chart}
      {note ? <p className={styles.note}>{note}</p> : null}
      {table ? <Disclosure summary="Show the figures as a table">{table}</Disclosure> : null}
    </figure>
  );
}
