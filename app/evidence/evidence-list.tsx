import type { Evidence } from "#lib/model/criteria-set.ts";
import { day } from "../words/numbers.ts";
import styles from "./evidence-list.module.css";

/** Claims with their source, date and how far they are trusted. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className={styles.list}>
      {evidence.map((entry) => (
        <li key={entry.id}>
          {entry.claim}
          <span className={styles.source}>
            {entry.sourceUrl ? (
              <a href={entry.sourceUrl} rel="noreferrer">
                {entry.sourceTitle}
              </a>
            ) : (
              entry.sourceTitle
            )}
            , {entry.undated ? "undated, at the latest " : ""}
            <time dateTime={entry.asOf}>{day(entry.asOf)}</time>, {entry.confidence} confidence
          </span>
        </li>
      ))}
    </ul>
  );
}
