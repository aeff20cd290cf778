"use server";

import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";

/** What tests/bench/speed.ts lets this write: the texts of a real result, and the cells that it is counted in. */
type Write = {
  url: string;
  answers: string;
  outcome: string;
  cells: [table: string, cell: string][];
};

const { BENCH_WRITE: file = "" } = process.env;
const write: Write = JSON.parse(file ? readFileSync(/* turbopackIgnore: true */ file, "utf8") : '{"cells":[]}');

async function connect() {
  const connection = await new PrismaBetterSqlite3({ url: write.url }).connect();
  await connection.executeScript(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS result (id TEXT PRIMARY KEY, answers TEXT, outcome TEXT);
    CREATE TABLE IF NOT EXISTS tally ("table" TEXT, cell TEXT, count INTEGER, PRIMARY KEY ("table", cell));
  `);
  return connection;
}

let connecting: ReturnType<typeof connect> | undefined;

const text = { scalarType: "string", arity: "scalar" } as const;

/** Sets one cookie, puts in one row and counts it in the same cells, in one transaction, by raw statements. */
export async function act(_form: FormData): Promise<void> {
  connecting ??= connect();
  const connection = await connecting;
  const id = randomBytes(32).toString("base64url");
  const transaction = await connection.startTransaction();
  const insert = "INSERT INTO result VALUES (?, ?, ?)";
  await transaction.executeRaw({ sql: insert, args: [id, write.answers, write.outcome], argTypes: [text, text, text] });
  const rows = write.cells.map(() => "(?, ?, 1)").join(", ");
  const upsert = `INSERT INTO tally VALUES ${rows} ON CONFLICT DO UPDATE SET count = count + 1`;
  const args = write.cells.flat();
  await transaction.executeRaw({ sql: upsert, args, argTypes: args.map(() => text) });
  await transaction.executeRaw({ sql: "COMMIT", args: [], argTypes: [] });
  await transaction.commit();
  (await cookies()).set("manage", id, { path: `/r/${id}`, httpOnly: true, sameSite: "lax" });
  // A redirect of a call by script would render the page it leads to, too.
  if (!(await headers()).has("next-action")) redirect(`/r/${id}`);
}
