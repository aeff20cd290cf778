import { Fragment } from "react";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { Marker } from "../charts/marker.tsx";
import styles from "./rating-strip.module.css";

const LANE = 13;

/** A thin strip of 0–100 with the ratings of one facet. Its figures stand in words beside it, so it has a short name. */
export function RatingStrip({ set, items }: { set: CriteriaSet; items: readonly RatingItem[] }) {
  const said = items.map(({ framework, rating }) => `${set.frameworks[framework].name} ${rating.best}`).join(", ");
  return (
    <svg role="img" aria-label={said} height={items.length * LANE} className={styles.strip}>
      {items.map(({ framework, rating }, lane) => {
        const y = (lane + 0.5) * LANE;
        return (
          <Fragment key={framework}>
            <line x2="100%" y1={y} y2={y} className={styles.track} />
            <line x1={`${rating.low}%`} x2={`${rating.high}%`} y1={y} y2={y} className={styles[framework]} />
            <Marker kind={framework} x={`${rating.best}%`} y={y} />
          </Fragment>
        );
      })}
    </svg>
  );
}
