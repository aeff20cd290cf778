import { shownTotal } from "#lib/model/disclosure.ts";
import { type StatsFilter, tablePrefix } from "#lib/model/stats-filters.ts";
import { type Cell, toCsv } from "./csv.ts";

/*
 * Published figures as open data. Only what a release holds, and only as it may be shown: rounded to fives, and null
 * where there is not enough data, so that withheld and empty look alike.
 */

/** Noisy totals by table, then by cell "<row>:<verdict>". */
export type ReleasedTables = Record<string, Record<string, number>>;

export const VERDICTS = ["pytorch", "tensorflow", "close", "neither"] as const;
type Verdict = (typeof VERDICTS)[number];

export type StatsRow = { row: string; total: number | null } & Record<Verdict, number | null>;
export type StatsTable = { table: string; rows: StatsRow[] };

/**
 * The tables as rows by verdict, in the order of the release. Totals are rounded by themselves, so a row need not add up.
 * The tables "results" and "verdict", whose cells are made otherwise, become one table "results" with the row "all".
 */
export function statsTables(tables: ReleasedTables): StatsTable[] {
  const all = allResults(tables);
  const others = Object.entries(tables).filter(
    ([table]) => !["results", "verdict"].includes(table) && !table.includes("="),
  );
  return [all, ...others.map(([table, cells]) => ({ table, rows: rowsOf(cells) }))];
}

/** The tables of the results of those who gave that answer, named as without a filter. */
export function filteredTables(tables: ReleasedTables, filter: StatsFilter): StatsTable[] {
  const prefix = tablePrefix(filter);
  const own = Object.entries(tables).filter(([table]) => table.startsWith(prefix));
  const total = Object.entries(tables[`question/${filter.question}`] ?? {}).reduce(
    (sum, [cell, value]) => (cell.startsWith(`${filter.option}:`) ? sum + value : sum),
    0,
  );
  return statsTables({
    results: { all: total },
    ...Object.fromEntries(own.map(([table, cells]) => [table.slice(prefix.length), cells])),
  });
}

function allResults(tables: ReleasedTables): StatsTable {
  const sum = (verdict: Verdict) => {
    const cells = Object.entries(tables.verdict ?? {}).filter(([cell]) => cell.startsWith(`${verdict}:`));
    return shownTotal(cells.reduce((total, [, value]) => total + value, 0));
  };
  const total = shownTotal(tables.results?.all ?? 0);
  const row = {
    row: "all",
    total,
    pytorch: sum("pytorch"),
    tensorflow: sum("tensorflow"),
    close: sum("close"),
    neither: sum("neither"),
  };
  return { table: "results", rows: [row] };
}

function rowsOf(cells: Record<string, number>): StatsRow[] {
  const names = new Set(Object.keys(cells).map((cell) => cell.slice(0, cell.lastIndexOf(":"))));
  return [...names].map((row) => {
    const released = (verdict: Verdict) => cells[`${row}:${verdict}`] ?? 0;
    const shown = (verdict: Verdict) => shownTotal(released(verdict));
    const total = shownTotal(VERDICTS.reduce((sum, verdict) => sum + released(verdict), 0));
    return {
      row,
      total,
      pytorch: shown("pytorch"),
      tensorflow: shown("tensorflow"),
      close: shown("close"),
      neither: shown("neither"),
    };
  });
}

/** The tables as one CSV: a line per row of a table; an empty cell is "not enough data". */
export function statsCsv(tables: readonly StatsTable[], publishedOn: string | null): string {
  const lines = tables.flatMap(({ table, rows }) =>
    rows.map((row): Cell[] => [publishedOn, table, row.row, row.total, ...VERDICTS.map((verdict) => row[verdict])]),
  );
  return toCsv(["as_of", "table", "row", "total", ...VERDICTS], lines);
}
