import "server-only";
import { write } from "./client.ts";
import { UNCOUNTED_SOURCES } from "./counted-sources.ts";
import { type Query, readSnapshot } from "./snapshot.ts";
import { addAmounts, type Tallies } from "./tallies.ts";
import { cellsOf, type TallyCell } from "./tally-cells.ts";

const PAGE = 500;

export type Difference = TallyCell & { tallied: number; recounted: number };

function add(tallies: Tallies, { table, cell }: TallyCell, by: number): void {
  tallies[table] ??= {};
  tallies[table][cell] = (tallies[table][cell] ?? 0) + by;
}

async function readTallied(query: Query): Promise<Tallies> {
  const tallies: Tallies = {};
  for (const [table, cell, count] of await query('SELECT "table", "cell", "count" FROM "Tally"')) {
    add(tallies, { table: String(table), cell: String(cell) }, Number(count));
  }
  return tallies;
}

const NEXT_PAGE = `SELECT "id", "createdOn", "source", "answers", "outcome" FROM "Result"
  WHERE "source" NOT IN (${UNCOUNTED_SOURCES.map((source) => `'${source}'`).join(", ")}) AND "id" > ? ORDER BY "id" LIMIT ${PAGE}`;

async function recount(query: Query): Promise<{ tallies: Tallies; results: number }> {
  const tallies: Tallies = {};
  let results = 0;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const page: string[][] = (await query(NEXT_PAGE, [after])).map((row) => row.map(String));
    for (const [, createdOn = "", source, answers = "", outcome = ""] of page) {
      const result = { createdOn, source, answers: JSON.parse(answers), outcome: JSON.parse(outcome) };
      for (const cell of cellsOf(result)) add(tallies, cell, 1);
    }
    results += page.length;
    after = page.at(-1)?.[0];
  }
  return { tallies, results };
}

/**
 * Counts all counted results again and compares with the tallies, both as of one moment, while others go on writing.
 * @returns how many results were counted, and the cells that differ, in lock order.
 */
export async function compareTallies(): Promise<{ results: number; differences: Difference[] }> {
  return readSnapshot(async (query) => {
    const tallied = await readTallied(query);
    const { tallies, results } = await recount(query);
    return { results, differences: differencesOf(tallied, tallies) };
  });
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
  const statements = Array.from({ length: Math.ceil(amounts.length / PAGE) }, (_, page) =>
    addAmounts(amounts.slice(page * PAGE, (page + 1) * PAGE)),
  );
  if (statements.length > 0) {
    await write((client) => client.$transaction(statements.map((statement) => client.$executeRaw(statement))));
  }
  return compared;
}
