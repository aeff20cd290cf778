import { stack } from "d3-shape";
import { Chart } from "./chart.tsx";
import { Fills, fillOf, type Kind } from "./fills.tsx";
import { percentScale } from "./percent.ts";
import styles from "./stacked-chart.module.css";

/** One row of shares that add up to 1; `sizeText` says of how many. */
export type StackedRow = { key: string; label: string; sizeText: string; shares: Readonly<Record<Kind, number>> };

const ROW = 58;
const BAR = { top: 26, height: 20 };
const LABEL_FROM = 0.12;

/** Whole-width rows split by kind; wide enough pieces carry their percentage. */
export function StackedChart({
  id,
  title,
  description,
  kinds,
  rows,
}: {
  id: string;
  title: string;
  description: string;
  kinds: readonly Kind[];
  rows: readonly StackedRow[];
}) {
  const scale = percentScale([0, 1]);
  const layers = stack<StackedRow, Kind>()
    .keys(kinds)
    .value((row, kind) => row.shares[kind])([...rows]);
  return (
    <Chart id={id} title={title} description={description} height={rows.length * ROW}>
      <Fills chart={id} />
      {rows.map((row, index) => {
        const y = index * ROW;
        return (
          <g key={row.key}>
            <text x="0" y={y + 18} className={styles.label}>
              {row.label}
            </text>
            <text x="100%" y={y + 18} textAnchor="end" className="axis-text">
              {row.sizeText}
            </text>
            {layers.map((layer) => {
              const [from, to] = layer[index] ?? [0, 0];
              if (to === from) return null;
              return (
                <rect
                  key={layer.key}
                  y={y + BAR.top}
                  height={BAR.height}
                  {...scale.span(from, to)}
                  {...fillOf(layer.key, id)}
                />
              );
            })}
            {layers.map((layer) => {
              const [from, to] = layer[index] ?? [0, 0];
              if (to - from < LABEL_FROM) return null;
              return (
                <text
                  key={layer.key}
                  x={scale.at((from + to) / 2)}
                  y={y + BAR.top + BAR.height - 5}
                  textAnchor="middle"
                  className={styles.share}
                >
                  {Math.round((to - from) * 100)}%
                </text>
              );
            })}
          </g>
        );
      })}
    </Chart>
  );
}
