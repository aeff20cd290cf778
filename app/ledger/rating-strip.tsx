import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { Marker } from "../charts/marker.tsx";
import { percentScale } from "../charts/percent.ts";
import styles from "./rating-strip.module.css";

const LANE = 13;
const SCALE = percentScale([0, 100], [1.5, 98.5]);

/** A thin strip of 0–100 with the ratings of one facet. Its figures stand in words beside it, so it has a short name. */
export function RatingStrip({ set, items }: { set: CriteriaSet; items: readonly RatingItem[] }) {
  const said = items.map(({ framework, rating }) => `${set.frameworks[framework].name} ${rating.best}`).join(", ");
  return (
    <svg role="img" aria-label={said} width="100%" height={items.length * LANE} className={styles.strip}>
      {items.map(({ framework, rating }, lane) => {
        const y = (lane + 0.5) * LANE;
        return (
          <g key={framework}>
            <line x1={SCALE.at(0)} x2={SCALE.at(100)} y1={y} y2={y} className={styles.track} />
            <line x1={SCALE.at(rating.low)} x2={SCALE.at(rating.high)} y1={y} y2={y} className={styles[framework]} />
            <Marker kind={framework} x={SCALE.at(rating.best)} y={y} />
          </g>
        );
      })}
    </svg>
  );
}
