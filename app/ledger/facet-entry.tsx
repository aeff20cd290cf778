import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { conditionInWords } from "../words/conditions.ts";
import { Words } from "../words/words.tsx";
import styles from "./facet-entry.module.css";
import { orderIn } from "./framework-order.ts";
import { RatingEntry } from "./rating-entry.tsx";
import { RatingStrip } from "./rating-strip.tsx";

/** One facet: when it counts, and the ratings of it that are shown, on one strip and in words. */
export function FacetEntry({ set, items }: { set: CriteriaSet; items: readonly RatingItem[] }) {
  const [first] = items;
  if (!first) return null;
  const { criterion, aspect, facet } = first;
  const order = orderIn(set);
  const shown = [...items].sort((a, b) => order.indexOf(a.framework) - order.indexOf(b.framework));
  return (
    <div id={`${criterion.id}_${aspect.id}_${facet.id}`} className={styles.facet}>
      <h4>{facet.label.charAt(0).toUpperCase() + facet.label.slice(1)}</h4>
      <p className={styles.when}>
        {facet.when ? (
          <>
            Counts when <Words of={conditionInWords(set, facet.when)} />.
          </>
        ) : (
          "Counts when no other facet of this aspect does."
        )}
      </p>
      <RatingStrip set={set} items={shown} />
      <div className={styles.ratings}>
        {shown.map((item) => (
          <RatingEntry key={item.framework} set={set} item={item} />
        ))}
      </div>
    </div>
  );
}
