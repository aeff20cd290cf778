import { VERDICTS } from "#lib/model/outcome.ts";
import type { Kind } from "../../charts/fills.tsx";

/** What a figure is made from: the latest release, or none, under one filter, or none. */
export type Released = { number: number; publishedOn: string | null; tables: Record<string, Record<string, number>> };

/** One bar, piece or mark. Null throughout: not enough data, whether few or none. Shares are 0–1 with 95 % intervals. */
export type StatsEntry = {
  row: string;
  rowLabel: string;
  series: string;
  seriesLabel: string;
  results: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
};

/**
 * One figure as data: the page draws it, and its CSV and JSON hold exactly this. `form` is the kind of chart, `n` how
 * many results it rests on (a multiple of 5; null: not enough data), `table` the released table of its rows, or
 * what the tables that it puts together have in common (see youOf).
 */
export type StatsFigure = {
  id: string;
  title: string;
  finding: string;
  form: "bars" | "stacked" | "intervals";
  n: number | null;
  note: string | null;
  table: string;
  entries: readonly StatsEntry[];
};

export type KnownEntry = StatsEntry & { results: number; share: number; low: number; high: number };
export const NOT_ENOUGH = "Not enough data.";

/** Whether there is enough data to show this entry. */
export function isKnown(entry: StatsEntry): entry is KnownEntry {
  return entry.share !== null;
}

/** Narrows the name of a series to a verdict. */
export function isVerdict(series: string): series is Kind {
  return VERDICTS.some((verdict) => verdict === series);
}

/** The known entries by row or by series, in the order in which they first appear. */
export function groupKnown(entries: readonly StatsEntry[], by: "row" | "series"): KnownEntry[][] {
  const known = entries.filter(isKnown);
  return [...new Set(known.map((entry) => entry[by]))].map((key) => known.filter((entry) => entry[by] === key));
}
