import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { LineChart } from "../charts/line-chart.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Figure } from "../ui/figure.tsx";
import { day } from "../words/numbers.ts";
import { trendInWords } from "../words/trends.ts";
import { EvidenceMention } from "./evidence-mention.tsx";
import { orderIn } from "./framework-order.ts";

/** A curve of the set for both frameworks, with its finding in words, its figures and its sources. */
export function TrendFigure({ set, trend }: { set: CriteriaSet; trend: CriteriaSet["trends"][number] }) {
  const { tensorflow, pytorch } = set.frameworks;
  const names = { tensorflow: tensorflow.name, pytorch: pytorch.name };
  const finding = trendInWords(trend, names);
  return (
    <Figure
      finding={
        <>
          {trend.title}, in {trend.unit}. {finding}
        </>
      }
      chart={
        <LineChart
          id={`trend-${trend.id}`}
          title={`${trend.title}, in ${trend.unit}`}
          description={finding}
          points={trend.points}
          names={names}
        />
      }
      note={
        <>
          Source:{" "}
          {evidenceFor(set, trend.evidence).map((entry) => (
            <span key={entry.id}>
              <EvidenceMention set={set} evidence={entry} />{" "}
            </span>
          ))}
        </>
      }
      table={
        <DataTable
          caption={`${trend.title}, in ${trend.unit}`}
          columns={[
            { key: "date", label: "Day" },
            ...orderIn(set).map((framework) => ({ key: framework, label: names[framework], isNumber: true })),
          ]}
          rows={trend.points.map((point) => ({
            key: point.date,
            cells: [day(point.date), ...orderIn(set).map((framework) => point[framework])],
          }))}
        />
      }
    />
  );
}
