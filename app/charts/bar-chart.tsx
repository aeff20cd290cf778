import styles from "./bar-chart.module.css";
import { Chart } from "./chart.tsx";
import { Fills, fillOf, type Kind } from "./fills.tsx";
import { percentScale } from "./percent.ts";

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
            <text x="0" y={y + 16} className={styles.label}>
              {bar.label}
            </text>
            <text x="100%" y={y + 16} textAnchor="end" className={styles.value}>
              {bar.valueText}
            </text>
            <rect x="0" y={y + BAR.top} width="100%" height={BAR.height} className={styles.track} />
            <rect
              y={y + BAR.top}
              height={BAR.height}
              {...scale.span(0, bar.value)}
              {...(bar.kind === "plain" ? { className: styles.plain } : fillOf(bar.kind, id))}
            />
            <line x1={scale.at(bar.low)} x2={scale.at(bar.high)} y1={middle} y2={middle} className={styles.halo} />
            <line x1={scale.at(bar.low)} x2={scale.at(bar.high)} y1={middle} y2={middle} className={styles.whisker} />
            <line
              x1={scale.at(bar.low)}
              x2={scale.at(bar.low)}
              y1={middle - 5}
              y2={middle + 5}
              className={styles.whisker}
            />
            <line
              x1={scale.at(bar.high)}
              x2={scale.at(bar.high)}
              y1={middle - 5}
              y2={middle + 5}
              className={styles.whisker}
            />
          </g>
        );
      })}
    </Chart>
  );
}
