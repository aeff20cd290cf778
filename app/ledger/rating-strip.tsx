import { Fragment } from "react";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import styles from "./rating-strip.module.css";

const LANE = 13;

/** A thin strip of 0–100 with the ratings of one facet. Its figures stand in words beside it, so it has a short name. */
export function RatingStrip({ set, items }: { set: CriteriaSet; items: readonly RatingItem[] }) {
  const said = items.map(({ framework, rating }) => `${set.frameworks[framework].name} ${rating.best}`).join(", ");
  return (
    <svg role="img" aria-label={said} height={items.length * LANE} className={styles.strip}>
      {items.map(({ framework, rating: { low, best, high } }, lane) => {
        const y = (lane + 0.5) * LANE;
        return (
          <Fragment key={framework}>
            <line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} className={styles[framework]} />
            <line x1={`${best}%`} x2={`${best}%`} y1={y} y2={y} className={styles[`${framework}Sign`]} />
          </Fragment>
        );
      })}
    </svg>
  );
}
