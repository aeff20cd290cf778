import { shownTotal } from "#lib/model/disclosure.ts";
import { VERDICTS } from "#lib/model/outcome.ts";
import { type ReleasedGroup, type ReleasedRate, releasedRate } from "#lib/model/released-shares.ts";
import type { Released, StatsEntry } from "./stats-figure.ts";

export type Group = ReleasedGroup;

/** The sum of the cells of a table whose names pass. */
export function groupOf(released: Released, table: string, isIn: (row: string, verdict: string) => boolean): Group {
  const cells = Object.entries(released.tables[table] ?? {}).filter(([cell]) => {
    const end = cell.lastIndexOf(":");
    return isIn(cell.slice(0, end), cell.slice(end + 1));
  });
  return { total: cells.reduce((sum, [, value]) => sum + value, 0), draws: cells.length * released.number };
}

/** All results of one row of a table, or those that ended at the verdict given. */
export function rowOf(released: Released, table: string, row: string, verdict?: string): Group {
  const verdicts: readonly string[] = verdict === undefined ? VERDICTS : [verdict];
  const values = verdicts.flatMap((name) => released.tables[table]?.[`${row}:${name}`] ?? []);
  return { total: values.reduce((sum, value) => sum + value, 0), draws: values.length * released.number };
}

export function sumOf(groups: readonly Group[]): Group {
  return groups.reduce((sum, { total, draws }) => ({ total: sum.total + total, draws: sum.draws + draws }), {
    total: 0,
    draws: 0,
  });
}

/** How many results, as it may be shown. */
export function sizeOf(...groups: Group[]): number | null {
  return shownTotal(sumOf(groups).total);
}

type Names = Pick<StatsEntry, "row" | "rowLabel" | "series" | "seriesLabel">;

/** The entry for a part of a whole. */
export function entryOf(names: Names, part: Group, rest: Group): StatsEntry {
  const rate: ReleasedRate | null = releasedRate(part, rest);
  if (rate === null) return { ...names, results: null, share: null, low: null, high: null };
  return { ...names, results: rate.shown, share: rate.share, low: rate.low, high: rate.high };
}
