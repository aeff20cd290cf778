import type { Kind } from "./fills.tsx";
import { Fills, fillOf } from "./fills.tsx";
import styles from "./legend.module.css";

/** What each texture stands for, in words. */
export function Legend({ id, entries }: { id: string; entries: readonly { kind: Kind; label: string }[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.kind}>
          <svg width="28" height="14" aria-hidden="true">
            <Fills chart={`${id}-${entry.kind}`} />
            <rect x="0.5" y="0.5" width="27" height="13" {...fillOf(entry.kind, `${id}-${entry.kind}`)} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
