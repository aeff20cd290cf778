import { Chart } from "./chart.tsx";
import styles from "./dot-strip.module.css";
import { percentScale } from "./percent.ts";

export type Dot = { key: string; letter: string; value: number };
export type DotRow = { key: string; label: string; valueText: string; dots: readonly Dot[]; mean: number };
export type DotAxis = { to: number; ticks: readonly { value: number; label: string }[] };

const HEAD = 26;
const LABEL = 26;
const LANE = 21;
const GAP = 14;
const RADIUS = 9.5;

/** Dots nearer than this share of the axis would touch on a phone, so they stand one above the other. */
const TOUCH = 0.075;

type Placed = Dot & { lane: number };

/** Gives every dot the lowest lane where it touches no other. */
function placed(dots: readonly Dot[], to: number): Placed[] {
  const done: Placed[] = [];
  for (const dot of dots.toSorted((a, b) => a.value - b.value)) {
    const near = done.filter(({ value }) => dot.value - value < TOUCH * to).map(({ lane }) => lane);
    let lane = 0;
    while (near.includes(lane)) lane += 1;
    done.push({ ...dot, lane });
  }
  return done;
}

/** Per row a strip from 0 on with a lettered dot per person, and a line where their mean lies. */
export function DotStrip({
  id,
  title,
  description,
  axis,
  rows,
}: {
  id: string;
  title: string;
  description: string;
  axis: DotAxis;
  rows: readonly DotRow[];
}) {
  const scale = percentScale([0, axis.to], [4, 96]);
  const strips = rows.map((row) => {
    const dots = placed(row.dots, axis.to);
    return { ...row, dots, height: LABEL + LANE * (1 + Math.max(0, ...dots.map(({ lane }) => lane))) + GAP };
  });
  const topOf = (index: number) => strips.slice(0, index).reduce((sum, { height }) => sum + height, HEAD);
  return (
    <Chart id={id} title={title} description={description} height={topOf(strips.length)}>
      {axis.ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={scale.at(value)}
            x2={scale.at(value)}
            y1={HEAD - 6}
            y2={topOf(strips.length)}
            className={styles.grid}
          />
          <text x={scale.at(value)} y={HEAD - 11} textAnchor="middle" className="axis-text">
            {label}
          </text>
        </g>
      ))}
      {strips.map((row, index) => (
        <Strip key={row.key} row={row} y={topOf(index)} at={scale.at} />
      ))}
    </Chart>
  );
}

function Strip({
  row,
  y,
  at,
}: {
  row: Omit<DotRow, "dots"> & { dots: readonly Placed[]; height: number };
  y: number;
  at: (value: number) => string;
}) {
  const foot = y + row.height - GAP;
  return (
    <g>
      <text x="0" y={y + 17} className={styles.label}>
        {row.label}
      </text>
      <text x="100%" y={y + 17} textAnchor="end" className={styles.value}>
        {row.valueText}
      </text>
      <line x1={at(0)} x2="96%" y1={foot + 2} y2={foot + 2} className={styles.ground} />
      <line x1={at(row.mean)} x2={at(row.mean)} y1={y + LABEL - 2} y2={foot + 6} className={styles.mean} />
      {row.dots.map(({ key, letter, value, lane }) => (
        <g key={key}>
          <circle cx={at(value)} cy={foot - LANE / 2 - lane * LANE} r={RADIUS} className={styles.dot} />
          <text x={at(value)} y={foot - LANE / 2 - lane * LANE + 4} textAnchor="middle" className={styles.letter}>
            {letter}
          </text>
        </g>
      ))}
    </g>
  );
}
