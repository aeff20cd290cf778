import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { FRAMEWORKS, type Framework, rivalOf } from "#lib/model/framework.ts";
import { numerals } from "../words/numbers.ts";
import { Chart } from "./chart.tsx";
import styles from "./line-chart.module.css";
import { Marker } from "./marker.tsx";

export type LinePoint = { date: string } & Record<Framework, number>;

const HEIGHT = 280;
const TOP = 12;
const BOTTOM = 28;
const LEFT = 8;
const RIGHT = 98;
/** Where a curve is named: away from the other one, which may cross it. */
const ABOVE = -10;
const BELOW = 22;

/** Two curves over time from zero up, with a marker per point and each curve named at its end. */
export function LineChart({
  id,
  title,
  description,
  points,
  names,
}: {
  id: string;
  title: string;
  description: string;
  points: readonly LinePoint[];
  names: Record<Framework, string>;
}) {
  const days = points.map(({ date }) => new Date(`${date}T00:00:00Z`).getTime());
  const x = scaleUtc()
    .domain([Math.min(...days), Math.max(...days)])
    .range([LEFT, RIGHT]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.flatMap((point) => FRAMEWORKS.map((framework) => point[framework])))])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const ends = points.at(-1) ?? { tensorflow: 0, pytorch: 0 };
  const percent = (date: string) => x(new Date(`${date}T00:00:00Z`));
  return (
    <Chart id={id} title={title} description={description} height={HEIGHT}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={`${LEFT}%`} x2="100%" y1={y(tick)} y2={y(tick)} className={styles.grid} />
          <text x={`${LEFT - 1.5}%`} y={y(tick) + 4} textAnchor="end" className="axis-text">
            {numerals(tick)}
          </text>
        </g>
      ))}
      {x.ticks(5).map((tick) => (
        <text key={tick.getTime()} x={`${x(tick)}%`} y={HEIGHT - 8} textAnchor="middle" className="axis-text">
          {tick.getUTCFullYear()}
        </text>
      ))}
      <svg aria-hidden="true" width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
        {FRAMEWORKS.map((framework) => {
          const path = line<LinePoint>(
            (point) => percent(point.date),
            (point) => y(point[framework]),
          );
          return <path key={framework} d={path([...points]) ?? ""} className={styles[framework]} />;
        })}
      </svg>
      {FRAMEWORKS.flatMap((framework) =>
        points.map((point) => (
          <Marker
            key={`${framework}${point.date}`}
            kind={framework}
            x={`${percent(point.date)}%`}
            y={y(point[framework])}
          />
        )),
      )}
      {FRAMEWORKS.map((framework) => (
        <EndLabel
          key={framework}
          framework={framework}
          name={names[framework]}
          y={y(ends[framework]) + (ends[framework] < ends[rivalOf(framework)] ? BELOW : ABOVE)}
        />
      ))}
    </Chart>
  );
}

function EndLabel({ framework, name, y }: { framework: Framework; name: string; y: number }) {
  return (
    <text x={`${RIGHT - 1}%`} y={y} textAnchor="end" className={styles[`${framework}Label`]}>
      {name}
    </text>
  );
}
