import { shownTotal } from "#lib/model/disclosure.ts";
import { VERDICTS, type Verdict } from "#lib/model/outcome.ts";
import { type StatsFilter, tablePrefix } from "#lib/model/stats-filters.ts";
import { type Cell, toCsv } from "./csv.ts";

/*
 * Published figures as open data. Only what a release holds, and only as it may be shown: rounded to fives, and null
 * where there is not enough data, so that withheld and empty look alike.
 */

/** Noisy totals by table, then by cell "<row>:<verdict>". */
export type ReleasedTables = Record<string, Record<string, number>>;

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

/** The tables of the results of those who gave that answer, named as without a filter; that of all results is not among them. */
export function tablesUnder(tables: ReleasedTables, filter: StatsFilter): ReleasedTables {
  const prefix = tablePrefix(filter);
  const own = Object.entries(tables).filter(([table]) => table.startsWith(prefix));
  return Object.fromEntries(own.map(([table, cells]) => [table.slice(prefix.length), cells]));
}

/** The same as rows by verdict, with how many gave that answer in place of all results. */
export function filteredTables(tables: ReleasedTables, filter: StatsFilter): StatsTable[] {
  const total = Object.entries(tables[`question/${filter.question}`] ?? {}).reduce(
    (sum, [cell, value]) => (cell.startsWith(`${filter.option}:`) ? sum + value : sum),
    0,
  );
  return statsTables({ results: { all: total }, ...tablesUnder(tables, filter) });
}

function allResults(tables: ReleasedTables): StatsTable {
  const released = (verdict: Verdict) => {
    const cells = Object.entries(tables.verdict ?? {}).filter(([cell]) => cell.startsWith(`${verdict}:`));
    return cells.reduce((total, [, value]) => total + value, 0);
  };
  return { table: "results", rows: [rowOf("all", tables.results?.all ?? 0, released)] };
}

function rowsOf(cells: Record<string, number>): StatsRow[] {
  const names = new Set(Object.keys(cells).map((cell) => cell.slice(0, cell.lastIndexOf(":"))));
  return [...names].map((row) => {
    const released = (verdict: Verdict) => cells[`${row}:${verdict}`] ?? 0;
    return rowOf(
      row,
      VERDICTS.reduce((sum, verdict) => sum + released(verdict), 0),
      released,
    );
  });
}

/** A row as it may be shown, from what was released. */
function rowOf(row: string, total: number, released: (verdict: Verdict) => number): StatsRow {
  const shown = (verdict: Verdict) => shownTotal(released(verdict));
  return {
    row,
    total: shownTotal(total),
    pytorch: shown("pytorch"),
    tensorflow: shown("tensorflow"),
    close: shown("close"),
    neither: shown("neither"),
  };
}

/** The tables as one CSV: a line per row of a table; an empty cell is "not enough data". */
export function statsCsv(tables: readonly StatsTable[], publishedOn: string | null): string {
  const lines = tables.flatMap(({ table, rows }) =>
    rows.map((row): Cell[] => [publishedOn, table, row.row, row.total, ...VERDICTS.map((verdict) => row[verdict])]),
  );
  return toCsv(["as_of", "table", "row", "total", ...VERDICTS], lines);
}
