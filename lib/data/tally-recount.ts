import "server-only";
import { write } from "./client.ts";
import { UNCOUNTED_SOURCES } from "./counted-sources.ts";
import { pagesOf } from "./pages.ts";
import { readSnapshot } from "./snapshot.ts";
import { addAmounts, countEach, readTalliesIn } from "./tallies.ts";
import type { TallyCell } from "./tally-cells.ts";
import type { Tallies } from "./tally-counts.ts";

const PAGE = 500;

const COUNTED = `FROM "Result" r WHERE r."source" NOT IN (${UNCOUNTED_SOURCES.map((source) => `'${source}'`).join(", ")})`;

export type Difference = TallyCell & { tallied: number; recounted: number };

/**
 * Counts all counted results again and compares with the tallies, both as of one moment, while others go on writing.
 * @returns how many results were counted, and the cells that differ, in lock order.
 */
export async function compareTallies(url?: string): Promise<{ results: number; differences: Difference[] }> {
  return readSnapshot(async (query) => {
    const tallied = await readTalliesIn(query);
    const { tallies, results } = await countEach(query, COUNTED);
    return { results, differences: differencesOf(tallied, tallies) };
  }, url);
}

function differencesOf(tallied: Tallies, recounted: Tallies): Difference[] {
  const tables = [...new Set([...Object.keys(tallied), ...Object.keys(recounted)])].sort();
  return tables.flatMap((table) => {
    const cells = new Set([...Object.keys(tallied[table] ?? {}), ...Object.keys(recounted[table] ?? {})]);
    return [...cells].sort().flatMap((cell) => {
      const pair = { tallied: tallied[table]?.[cell] ?? 0, recounted: recounted[table]?.[cell] ?? 0 };
      return pair.tallied === pair.recounted ? [] : [{ table, cell, ...pair }];
    });
  });
}

/**
 * Mends the tallies online: what differs is added in one atomic batch, so that results saved or deleted meanwhile,
 * which add and subtract too, stay counted right.
 */
export async function rebuildTallies(): Promise<{ results: number; differences: Difference[] }> {
  const compared = await compareTallies();
  const amounts = compared.differences.map(({ table, cell, tallied, recounted }) => ({
    table,
    cell,
    by: recounted - tallied,
  }));
  const statements = pagesOf(amounts, PAGE).map(addAmounts);
  if (statements.length > 0) {
    await write((client) => client.$transaction(statements.map((statement) => client.$executeRaw(statement))));
  }
  return compared;
}
