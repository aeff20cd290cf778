import { toCsv } from "#lib/export/csv.ts";
import type { StatsFilter } from "#lib/model/stats-filters.ts";
import type { Released, StatsFigure } from "./stats-figure.ts";

export type FigureFile = {
  figure: string;
  title: string;
  finding: string;
  release: number | null;
  asOf: string | null;
  filter: StatsFilter | null;
  n: number | null;
  interval: string;
  entries: StatsFigure["entries"];
};

/** Exactly one figure as data: what the chart draws, and nothing else. Null is "not enough data". */
export function figureFile(figure: StatsFigure, released: Released, filter: StatsFilter | null): FigureFile {
  return {
    figure: figure.id,
    title: figure.title,
    finding: figure.finding,
    release: released.number === 0 ? null : released.number,
    asOf: released.publishedOn,
    filter,
    n: figure.n,
    interval: "95 %, Wilson, widened for the noise",
    entries: figure.entries,
  };
}

/** The same as CSV, a line per entry; empty cells are "not enough data". */
export function figureCsv({ asOf, figure, filter, n, entries }: FigureFile): string {
  const by = filter ? `${filter.question}=${filter.option}` : null;
  return toCsv(
    ["as_of", "figure", "filter", "n", "row", "row_label", "series", "series_label", "results", "share", "low", "high"],
    entries.map((entry) => [
      ...[asOf, figure, by, n, entry.row, entry.rowLabel, entry.series, entry.seriesLabel],
      ...[entry.results, entry.share, entry.low, entry.high],
    ]),
  );
}
