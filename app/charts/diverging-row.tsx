import type { Framework } from "#lib/model/framework.ts";
import styles from "./diverging-chart.module.css";
import { fillOf } from "./fills.tsx";
import type { percentScale } from "./percent.ts";
import { RowHeading } from "./row-heading.tsx";
import { Whisker } from "./whisker.tsx";

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

/** One label, one bar from the middle, one whisker. The middle is drawn beside the bar only: a label may cross it. */
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
      <RowHeading label={row.label} value={row.valueText} y={y + 18} />
      <line x1="50%" x2="50%" y1={y + BAR.top - 3} y2={y + ROW_HEIGHT} className={styles.zero} />
      <rect y={y + BAR.top} height={BAR.height} {...scale.span(0, row.value)} {...fillOf(kind, chart)} />
      {row.low < row.high ? <Whisker low={scale.at(row.low)} high={scale.at(row.high)} y={middle} /> : null}
    </g>
  );
}
