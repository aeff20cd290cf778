import type { Kind } from "./fills.tsx";
import { fillOf } from "./fills.tsx";
import styles from "./legend.module.css";

/** What each texture of a chart stands for, in words. */
export function Legend({ chart, entries }: { chart: string; entries: readonly { kind: Kind; label: string }[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.kind}>
          <svg width="28" height="14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="27" height="13" {...fillOf(entry.kind, chart)} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
