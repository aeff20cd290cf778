import styles from "./bar-chart.module.css";
import { Chart } from "./chart.tsx";
import { Fills, fillOf, type Kind } from "./fills.tsx";
import { percentScale } from "./percent.ts";
import { RowHeading } from "./row-heading.tsx";
import { Whisker } from "./whisker.tsx";

export type Bar = {
  key: string;
  label: string;
  /** Plain: the bar stands for no verdict. */
  kind: Kind | "plain";
  value: number;
  low: number;
  high: number;
  valueText: string;
};

const ROW = 52;
const BAR = { top: 24, height: 16 };

/** Bars from 0 to `max` with their intervals, one per row, each labelled above. */
export function BarChart({
  id,
  title,
  description,
  max,
  bars,
}: {
  id: string;
  title: string;
  description: string;
  max: number;
  bars: readonly Bar[];
}) {
  const scale = percentScale([0, max], [0, 99]);
  return (
    <Chart id={id} title={title} description={description} height={bars.length * ROW}>
      <Fills chart={id} />
      {bars.map((bar, index) => {
        const y = index * ROW;
        const middle = y + BAR.top + BAR.height / 2;
        return (
          <g key={bar.key}>
            <RowHeading label={bar.label} value={bar.valueText} y={y + 16} />
            <rect x="0" y={y + BAR.top} width="100%" height={BAR.height} className={styles.track} />
            <rect
              y={y + BAR.top}
              height={BAR.height}
              {...scale.span(0, bar.value)}
              {...(bar.kind === "plain" ? { className: styles.plain } : fillOf(bar.kind, id))}
            />
            <Whisker low={scale.at(bar.low)} high={scale.at(bar.high)} y={middle} />
          </g>
        );
      })}
    </Chart>
  );
}
