import { findResult } from "#lib/data/results.ts";
import { cellsOf } from "#lib/data/tally-cells.ts";
import type { StatsFilter } from "#lib/model/stats-filters.ts";

/** The reader's own result: in which rows of which tables it stands. `verdict`: where it ended. */
export type You = { id: string; verdict: string; rows: Record<string, string[]>; isShared: boolean };

/** What the permalink shows to anyone; the rest only once its owner shares the answers. */
const PUBLIC_TABLES = ["verdict", "support", "month", "week", "criteria"];

/** The rows of a table in which the reader's result stands; none when it is not among those filtered by. */
export function yoursIn(you: You | null, table: string, filter: StatsFilter | null): readonly string[] {
  const isIn = filter === null || you?.rows[`question/${filter.question}`]?.includes(filter.option);
  return (isIn && you?.rows[table]) || [];
}

/** The result that the address names, as far as its permalink shows it to anyone; null when there is none. */
export async function findYou(id: string | string[] | undefined): Promise<You | null> {
  if (typeof id !== "string" || id === "") return null;
  const result = await findResult(id);
  if (!result) return null;
  const rows: Record<string, string[]> = {};
  for (const { table, cell } of cellsOf(result)) {
    if (table.includes("=") || !(result.sharesAnswers || PUBLIC_TABLES.includes(table))) continue;
    const row = cell.slice(0, cell.lastIndexOf(":"));
    rows[table] = [...(rows[table] ?? []), row];
  }
  return { id: result.id, verdict: result.outcome.verdict, rows, isShared: result.sharesAnswers };
}
