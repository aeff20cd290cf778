import { Fragment, type ReactNode } from "react";
import { Chart } from "./chart.tsx";
import styles from "./interval-chart.module.css";
import { Marker, type MarkerKind } from "./marker.tsx";
import { percentScale } from "./percent.ts";

export type IntervalMark = { key: string; kind: MarkerKind; best: number; low?: number; high?: number };
export type IntervalLane = { key: string; marks: readonly IntervalMark[] };
export type IntervalRow = { key: string; label?: string; lanes: readonly IntervalLane[] };
export type IntervalAxis = { from: number; to: number; ticks: readonly { value: number; label: string }[] };

export const POINTS_AXIS: IntervalAxis = {
  from: 0,
  to: 100,
  ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) })),
};

const AXIS = 24;
const LABEL = 22;
const LANE = 14;
const GAP = 10;

/** Values with their intervals on one common axis: a row per thing, in it a lane per framework, in it its marks. */
export function IntervalChart({
  id,
  title,
  description,
  rows,
  axis = POINTS_AXIS,
}: {
  id: string;
  title: string;
  description: string;
  rows: readonly IntervalRow[];
  axis?: IntervalAxis;
}) {
  const scale = percentScale([axis.from, axis.to], [2.5, 97.5]);
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), AXIS));
  const height = rows.reduce((sum, row) => sum + heightOf(row), AXIS);
  return (
    <Chart id={id} title={title} description={description} height={height}>
      {axis.ticks.map(({ value, label }) => (
        <Fragment key={value}>
          <line x1={scale.at(value)} x2={scale.at(value)} y1={AXIS - 4} y2={height} className={styles.grid} />
          <text x={scale.at(value)} y={AXIS - 9} className="axis-text" textAnchor="middle">
            {label}
          </text>
        </Fragment>
      ))}
      {rows.map((row, index) => (
        <Row key={row.key} row={row} y={tops[index] ?? 0} at={scale.at} />
      ))}
    </Chart>
  );
}

function heightOf(row: IntervalRow): number {
  return (row.label ? LABEL : 0) + row.lanes.length * LANE + GAP;
}

function Row({ row, y, at }: { row: IntervalRow; y: number; at: (value: number) => string }): ReactNode {
  const first = y + (row.label ? LABEL : 0) + LANE / 2;
  return (
    <>
      {row.label ? (
        <text x="0" y={y + LABEL - 6} className={styles.label}>
          {row.label}
        </text>
      ) : null}
      {row.lanes.map(({ key: laneKey, marks }, lane) => (
        <Fragment key={laneKey}>
          {marks.map(({ key, kind, low, high }) =>
            low === undefined || high === undefined ? null : (
              <line
                key={key}
                x1={at(low)}
                x2={at(high)}
                y1={first + lane * LANE}
                y2={first + lane * LANE}
                className={styles[kind]}
              />
            ),
          )}
          {marks.map(({ key, kind, best }) => (
            <Marker key={key} kind={kind} x={at(best)} y={first + lane * LANE} />
          ))}
        </Fragment>
      ))}
    </>
  );
}
