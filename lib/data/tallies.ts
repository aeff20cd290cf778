import "server-only";
import { randomInt } from "node:crypto";
import { env } from "../env.ts";
import { databaseOf } from "./adapter.ts";
import { database } from "./client.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import type { TallyCell } from "./tally-cells.ts";

/** Counts by table, then by cell. */
export type Tallies = Record<string, Record<string, number>>;

/*
 * PostgreSQL locks a row until its transaction has been flushed to disk, so writers that share one row take turns.
 * Each submission picks one of several rows per cell. SQLite has one writer anyway.
 */
const SLOTS = databaseOf(env.DATABASE_URL) === "postgresql" ? 32 : 1;

/** The statement that adds to each cell its own amount. The cells must be distinct, and sorted as `cellsOf` gives them. */
export function addAmounts(amounts: readonly (TallyCell & { by: number })[]): Prisma.Sql {
  const slot = randomInt(SLOTS);
  // Numbers of ours go into the text: a result has hundreds of cells, and databases limit parameters, not text.
  const rows = amounts.map(
    ({ table, cell, by }) => Prisma.sql`(${table}, ${cell}, ${Prisma.raw(`${slot}, ${Math.trunc(by)}`)})`,
  );
  return Prisma.sql`INSERT INTO "Tally" ("table", "cell", "slot", "count") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("table", "cell", "slot") DO UPDATE SET "count" = "Tally"."count" + excluded."count"`;
}

/** The statement that adds one to each cell, or takes one off. */
export function addToTallies(cells: readonly TallyCell[], by: 1 | -1): Prisma.Sql {
  return addAmounts(cells.map((cell) => ({ ...cell, by })));
}

/** How many results are counted. */
export async function countResults(): Promise<number> {
  const { _sum } = await database().tally.aggregate({ where: { table: "results" }, _sum: { count: true } });
  return _sum.count ?? 0;
}

/** All exact counts. For making releases and checking only: never show them. Cells that count nothing are left out. */
export async function readTallies(): Promise<Tallies> {
  const rows = await database().tally.groupBy({ by: ["table", "cell"], _sum: { count: true } });
  const tallies: Tallies = {};
  for (const { table, cell, _sum } of rows) {
    if (!_sum.count) continue;
    tallies[table] ??= {};
    tallies[table][cell] = _sum.count;
  }
  return tallies;
}
