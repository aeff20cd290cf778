import { findResult, type StoredResult } from "#lib/data/results.ts";
import { cellsOf } from "#lib/data/tally-cells.ts";
import { NOT_SURE } from "#lib/model/answers.ts";
import type { StatsFilter } from "#lib/model/stats-filters.ts";

/** The reader's own result: in which rows of which tables it stands. `verdict`: where it ended. */
export type You = { id: string; verdict: string; rows: Record<string, string[]>; isFull: boolean };

/** Where the statistics are shown, and the result that its address has to go on naming. */
export type Place = { at: string; you: string | undefined };

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
  return result && youOf(result, result.sharesAnswers);
}

/** The rows of figures that put several tables together: a criterion called essential, a question left unsure. */
function marksOf(table: string, row: string): [string, string][] {
  if (table.startsWith("tier/") && row === "essential") return [["essentials", table.slice("tier/".length)]];
  if (table.startsWith("question/") && row === NOT_SURE) return [["not-sure", table.slice("question/".length)]];
  return [];
}

/** Where a result stands; `isFull`: for a reader who may see its answers. */
export function youOf(result: StoredResult, isFull: boolean): You {
  const rows: Record<string, string[]> = {};
  for (const { table, cell } of cellsOf(result)) {
    if (table.includes("=") || !(isFull || PUBLIC_TABLES.includes(table))) continue;
    const row = cell.slice(0, cell.lastIndexOf(":"));
    for (const [own, mark] of [[table, row] as const, ...marksOf(table, row)]) rows[own] = [...(rows[own] ?? []), mark];
  }
  return { id: result.id, verdict: result.outcome.verdict, rows, isFull };
}
