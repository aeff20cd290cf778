import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import { env } from "../env.ts";
import type { Answers } from "../model/answers.ts";
import { FRAMEWORKS } from "../model/framework.ts";
import type { Outcome } from "../model/outcome.ts";
import { databaseOf } from "./adapter.ts";
import { canonicalJson } from "./canonical-json.ts";
import { database, write } from "./client.ts";
import { monthOf, weekOf } from "./day.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { pagesOf } from "./pages.ts";
import { addAmounts } from "./tallies.ts";
import { cellsOf, SYNTHETIC, type TallyCell } from "./tally-cells.ts";
import { type Amount, addTo, amountsIn, type Tallies } from "./tally-counts.ts";

/* Made-up results, marked as such in their source and in the tallies. Nobody holds a manage key to them. */

export type Scored = { answers: Answers; outcome: Outcome };
/** `timed`: the tables of time that its copies are counted in, each on its own day; `timeless`: all other cells. */
export type Original = Scored & { id: string; timeless: readonly TallyCell[]; timed: readonly string[] };
export type Copy = { original: Original; createdOn: string };

const ROWS_PER_STATEMENT = 1000;
const CELLS_PER_STATEMENT = 4000;

/*
 * The index of random ids and the originals that are copied must stay in memory, or a million rows read and write most of
 * their pages again and again.
 */
const CACHE_KIB = 262_144;
const PAGES_PER_CHECKPOINT = 100_000;

/** Prepares this process's connection for writing very many rows. Only speed changes: every batch is as durable as ever. */
export async function prepareForMany(): Promise<void> {
  if (databaseOf(env.DATABASE_URL) !== "sqlite") return;
  await database().$queryRaw`PRAGMA cache_size = ${Prisma.raw(String(-CACHE_KIB))}`;
  await database().$queryRaw`PRAGMA wal_autocheckpoint = ${Prisma.raw(String(PAGES_PER_CHECKPOINT))}`;
}

/** Whether any result is not made up. */
export async function hasRealResults(): Promise<boolean> {
  return (await database().result.findFirst({ where: { source: { not: SYNTHETIC } }, select: { id: true } })) !== null;
}

/** As many fresh ids, from one draw: a call of the generator for each would cost as much as storing the row. */
function newIds(count: number): string[] {
  const bytes = randomBytes(32 * count);
  return Array.from({ length: count }, (_, index) => bytes.toString("base64url", 32 * index, 32 * index + 32));
}

const isTimed = ({ table }: TallyCell) => table === "week" || table.endsWith("month");

function amountsOf(copies: readonly Copy[]): Amount[] {
  const tallies: Tallies = {};
  const times = new Map<Original, number>();
  for (const { original, createdOn } of copies) {
    times.set(original, (times.get(original) ?? 0) + 1);
    const [week, month] = [weekOf(createdOn), monthOf(createdOn)];
    for (const table of original.timed) {
      addTo(tallies, { table, cell: `${table === "week" ? week : month}:${original.outcome.verdict}`, by: 1 });
    }
  }
  for (const [{ timeless }, by] of times) for (const cell of timeless) addTo(tallies, { ...cell, by });
  return amountsIn(tallies);
}

/** Stores the originals that `saveCopies` repeats, and counts them. */
export async function saveOriginals(scored: readonly Scored[], createdOn: string): Promise<Original[]> {
  const ids = newIds(scored.length);
  const originals = scored.map((one, index) => {
    const cells = cellsOf({ ...one, createdOn, source: SYNTHETIC });
    const timed = cells.filter(isTimed).map(({ table }) => table);
    return { ...one, id: ids[index] ?? "", timeless: cells.filter((cell) => !isTimed(cell)), timed };
  });
  for (const page of pagesOf(originals, ROWS_PER_STATEMENT)) {
    const data = page.map(({ id, answers, outcome }) => ({
      id,
      manageKeyHash: SYNTHETIC,
      createdOn,
      source: SYNTHETIC,
      criteria: outcome.criteria,
      modelVersion: outcome.modelVersion,
      verdict: outcome.verdict,
      strength: outcome.strength,
      firstFramework: FRAMEWORKS[randomInt(2)] ?? "pytorch",
      answers: canonicalJson(answers),
      outcome: canonicalJson(outcome),
    }));
    const counted = countStatements(page.map((original) => ({ original, createdOn })));
    await write((client) =>
      client.$transaction([client.result.createMany({ data }), ...counted.map((sql) => client.$executeRaw(sql))]),
    );
  }
  return originals;
}

function countStatements(copies: readonly Copy[]): Prisma.Sql[] {
  return pagesOf(amountsOf(copies), CELLS_PER_STATEMENT).map(addAmounts);
}

function copyStatement(copies: readonly Copy[]): Prisma.Sql {
  const ids = newIds(copies.length);
  // Ids and days are made here from letters, digits, - and _: as text they need no quoting, and no parameter each.
  const rows = copies.map(({ original, createdOn }, index) => `('${ids[index]}','${createdOn}','${original.id}')`);
  return Prisma.sql`WITH "copy" ("id", "createdOn", "of") AS (VALUES ${Prisma.raw(rows.join(","))})
    INSERT INTO "Result" ("id", "manageKeyHash", "createdOn", "source", "criteria", "modelVersion", "verdict",
      "strength", "firstFramework", "sharesAnswers", "answers", "outcome")
    SELECT "copy"."id", r."manageKeyHash", "copy"."createdOn", r."source", r."criteria", r."modelVersion", r."verdict",
      r."strength", r."firstFramework", r."sharesAnswers", r."answers", r."outcome"
    FROM "copy" JOIN "Result" r ON r."id" = "copy"."of"`;
}

/** Repeats originals under ids and days of their own, full rows each, and counts them, in one atomic batch. */
export async function saveCopies(copies: readonly Copy[]): Promise<void> {
  const statements = [...pagesOf(copies, ROWS_PER_STATEMENT).map(copyStatement), ...countStatements(copies)];
  await write((client) => client.$transaction(statements.map((sql) => client.$executeRaw(sql))));
}
