import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { isStale } from "#lib/model/evidence-age.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { count, month } from "../words/numbers.ts";
import styles from "./evidence-fold.module.css";
import { EvidenceMention } from "./evidence-mention.tsx";

/**
 * What something rests on: how much and how new, and each piece one click away. A ledger names some seven hundred
 * sources; spelled out under every rating they made it a hundred screens long.
 */
export function EvidenceFold({ set, ids }: { set: CriteriaSet; ids: readonly string[] }) {
  const evidence = evidenceFor(set, ids);
  const dates = evidence.map(({ asOf }) => asOf).sort();
  const newest = dates.at(-1);
  if (newest === undefined) return null;
  const stale = evidence.filter((entry) => isStale(set, entry)).length;
  return (
    <details className={styles.fold}>
      <summary>
        {count(evidence.length, "source")}, {evidence.length > 1 ? "newest " : ""}
        {month(newest)}
        {stale > 0 ? `, ${stale} stale` : ""}
      </summary>
      <ul aria-label="Evidence">
        {evidence.map((entry) => (
          <li key={entry.id}>
            <EvidenceMention set={set} evidence={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}
