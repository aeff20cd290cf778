import type { Framework } from "#lib/model/framework.ts";
import styles from "./diverging-chart.module.css";
import { fillOf } from "./fills.tsx";
import type { percentScale } from "./percent.ts";

export type DivergingRowData = {
  key: string;
  label: string;
  value: number;
  low: number;
  high: number;
  valueText: string;
};

export const ROW_HEIGHT = 54;
const BAR = { top: 26, height: 14 };

/** One label, one bar from the middle, one whisker. */
export function DivergingRow({
  chart,
  row,
  y,
  scale,
  kind,
}: {
  chart: string;
  row: DivergingRowData;
  y: number;
  scale: ReturnType<typeof percentScale>;
  kind: Framework;
}) {
  const middle = y + BAR.top + BAR.height / 2;
  return (
    <g>
      <line x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} className={styles.rule} />
      <text x="0" y={y + 18} className={styles.label}>
        {row.label}
      </text>
      <text x="100%" y={y + 18} textAnchor="end" className={styles.value}>
        {row.valueText}
      </text>
      <rect y={y + BAR.top} height={BAR.height} {...scale.span(0, row.value)} {...fillOf(kind, chart)} />
      {row.low < row.high ? <Whisker low={scale.at(row.low)} high={scale.at(row.high)} y={middle} /> : null}
    </g>
  );
}

function Whisker({ low, high, y }: { low: string; high: string; y: number }) {
  return (
    <g>
      <line x1={low} x2={high} y1={y} y2={y} className={styles.halo} />
      <line x1={low} x2={high} y1={y} y2={y} className={styles.whisker} />
      <line x1={low} x2={low} y1={y - 4} y2={y + 4} className={styles.whisker} />
      <line x1={high} x2={high} y1={y - 4} y2={y + 4} className={styles.whisker} />
    </g>
  );
}
