import type { Framework } from "#lib/model/framework.ts";
import { Chart } from "./chart.tsx";
import { DivergingRow, type DivergingRowData, ROW_HEIGHT } from "./diverging-row.tsx";
import { Fills } from "./fills.tsx";
import { percentScale } from "./percent.ts";

const HEAD = 28;

/**
 * One bar per row, to the side of the framework that it favours, with its interval. Values count towards the
 * framework on the right; `sides` names the two, left first.
 */
export function DivergingChart({
  id,
  title,
  description,
  sides,
  rows,
}: {
  id: string;
  title: string;
  description: string;
  sides: readonly [{ framework: Framework; name: string }, { framework: Framework; name: string }];
  rows: readonly DivergingRowData[];
}) {
  const reach = Math.max(20, ...rows.flatMap((row) => [Math.abs(row.low), Math.abs(row.high), Math.abs(row.value)]));
  const scale = percentScale([-reach, reach], [1, 99]);
  const height = HEAD + rows.length * ROW_HEIGHT;
  const [left, right] = sides;
  return (
    <Chart id={id} title={title} description={description} height={height}>
      <Fills chart={id} />
      <text x="0" y="14" className="axis-text">
        ← favours {left.name}
      </text>
      <text x="100%" y="14" textAnchor="end" className="axis-text">
        favours {right.name} →
      </text>
      {rows.map((row, index) => (
        <DivergingRow
          key={row.key}
          chart={id}
          row={row}
          y={HEAD + index * ROW_HEIGHT}
          scale={scale}
          kind={row.value < 0 ? left.framework : right.framework}
        />
      ))}
    </Chart>
  );
}
