import "server-only";
import { database } from "./client.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { type Query, readSnapshot } from "./snapshot.ts";
import { type Amount, addTo, amountsIn, type Tallies, talliesOf } from "./tally-counts.ts";

/*
 * How many results fall into each cell: what the table Tally says, plus what the results that await it add, which are
 * folded into it a little later (tally-folding.ts). Both change in the same batch as the results themselves.
 */

const PAGE = 500;

/** The statement that adds to each cell its own amount. The cells must be distinct, and in lock order. */
export function addAmounts(amounts: readonly Amount[]): Prisma.Sql {
  // Numbers of ours go into the text: there are hundreds of cells, and databases limit parameters, not text.
  const rows = amounts.map(
    ({ table, cell, by }) => Prisma.sql`(${table}, ${cell}, ${Prisma.raw(String(Math.trunc(by)))})`,
  );
  return Prisma.sql`INSERT INTO "Tally" ("table", "cell", "count") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("table", "cell") DO UPDATE SET "count" = "Tally"."count" + excluded."count"`;
}

/** How many results are counted. One statement, so that a result which is folded meanwhile is neither missed nor seen twice. */
export async function countResults(): Promise<number> {
  const rows = await database().$queryRaw<{ counted: bigint | number }[]>`
    SELECT CAST(COALESCE((SELECT SUM("count") FROM "Tally" WHERE "table" = 'results'), 0)
      + (SELECT COUNT(*) FROM "Result" WHERE "awaitsTally") AS BIGINT) AS "counted"`;
  return Number(rows[0]?.counted ?? 0);
}

/** Adds up the cells of all results that a part of a query, from FROM on, selects; it ends in a condition. */
export async function countEach(query: Query, fromWhere: string): Promise<{ tallies: Tallies; results: number }> {
  const tallies: Tallies = {};
  let results = 0;
  const page = `SELECT r."id", r."createdOn", r."source", r."answers", r."outcome" ${fromWhere}
    AND r."id" > ? ORDER BY r."id" LIMIT ${PAGE}`;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const rows: string[][] = (await query(page, [after])).map((row) => row.map(String));
    const counted = rows.map(([, createdOn = "", source, answers = "", outcome = ""]) => {
      return { createdOn, source, answers: JSON.parse(answers), outcome: JSON.parse(outcome) };
    });
    for (const amount of amountsIn(talliesOf(counted))) addTo(tallies, amount);
    results += rows.length;
    after = rows.at(-1)?.[0];
  }
  return { tallies, results };
}

/** All exact counts as of the moment of a snapshot. Cells that count nothing are left out. */
export async function readTalliesIn(query: Query): Promise<Tallies> {
  const { tallies } = await countEach(query, 'FROM "Result" r WHERE r."awaitsTally"');
  for (const [table, cell, count] of await query('SELECT "table", "cell", "count" FROM "Tally"')) {
    addTo(tallies, { table: String(table), cell: String(cell), by: Number(count) });
  }
  for (const [table, cells] of Object.entries(tallies)) {
    for (const [cell, count] of Object.entries(cells)) if (count === 0) delete cells[cell];
    if (Object.keys(cells).length === 0) delete tallies[table];
  }
  return tallies;
}

/** All exact counts. For making releases and checking only: never show them. Cells that count nothing are left out. */
export function readTallies(): Promise<Tallies> {
  return readSnapshot(readTalliesIn);
}
