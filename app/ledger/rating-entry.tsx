import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { ratingStanding } from "#lib/model/rating-standing.ts";
import { ageInWords } from "../words/age.ts";
import { CorrectionLink } from "./correction-link.tsx";
import { EvidenceFold } from "./evidence-fold.tsx";
import styles from "./rating-entry.module.css";

/** One rating in full: number, interval, reason, what it rests on, and where to say that it is wrong. */
export function RatingEntry({ set, item }: { set: CriteriaSet; item: RatingItem }) {
  const { low, best, high, reason, evidence } = item.rating;
  const standing = ratingStanding(set, item.rating);
  return (
    <div id={item.anchor} className={styles.rating}>
      <p className={styles.head}>
        <a href={`#${item.anchor}`} className={styles[item.framework]}>
          {set.frameworks[item.framework].name}
        </a>{" "}
        <b>{best}</b> ({low} to {high})
      </p>
      <p>{reason}</p>
      {standing.isStale ? (
        <p className={styles.stale}>
          Its newest evidence was {ageInWords(standing.ageInMonths)} old when this set was published, so the model
          widens the interval by {set.staleWidening} points on both sides.
        </p>
      ) : null}
      <EvidenceFold set={set} ids={evidence} />
      <CorrectionLink set={set} item={item} />
    </div>
  );
}
