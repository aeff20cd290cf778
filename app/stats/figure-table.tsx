import { DataTable } from "../ui/data-table.tsx";
import { percent } from "../words/numbers.ts";
import { isKnown, type StatsFigure } from "./figures/stats-figure.ts";

/** Every entry of a figure, also those without enough data: few and none read alike. */
export function FigureTable({ figure }: { figure: StatsFigure }) {
  const hasSeries = figure.form !== "bars";
  return (
    <DataTable
      caption={figure.title}
      columns={[
        { key: "row", label: "Group" },
        ...(hasSeries ? [{ key: "series", label: "Verdict" }] : []),
        { key: "results", label: "Results", isNumber: true },
        { key: "share", label: "Share", isNumber: true },
        { key: "interval", label: "95 % interval", isNumber: true },
      ]}
      rows={figure.entries.map((entry) => ({
        key: `${entry.row} ${entry.series}`,
        cells: [
          entry.rowLabel,
          ...(hasSeries ? [entry.seriesLabel] : []),
          ...(isKnown(entry)
            ? [entry.results, percent(entry.share), `${percent(entry.low)} – ${percent(entry.high)}`]
            : ["not enough data", "–", "–"]),
        ],
      }))}
    />
  );
}
