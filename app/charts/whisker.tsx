import styles from "./whisker.module.css";

/** An interval: a line with an end at either side, over a halo that sets it off from the bar below. */
export function Whisker({ low, high, y }: { low: string; high: string; y: number }) {
  return (
    <g>
      <line x1={low} x2={high} y1={y} y2={y} className={styles.halo} />
      <line x1={low} x2={low} y1={y - 5} y2={y + 5} className={styles.halo} />
      <line x1={high} x2={high} y1={y - 5} y2={y + 5} className={styles.halo} />
      <line x1={low} x2={high} y1={y} y2={y} className={styles.whisker} />
      <line x1={low} x2={low} y1={y - 4} y2={y + 4} className={styles.whisker} />
      <line x1={high} x2={high} y1={y - 4} y2={y + 4} className={styles.whisker} />
    </g>
  );
}
