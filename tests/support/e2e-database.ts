import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresqlAdapter, sqliteAdapter } from "#lib/data/adapter.ts";

/** A database of one test worker, looked at from outside the server. */
export type E2eDatabase = {
  url: string;
  countResults: () => Promise<number>;
  /** Lets the day of a result have come, which nobody can wait for. */
  expireResult: (id: string) => Promise<void>;
  /** Runs one statement, to break what no visitor can. */
  execute: (sql: string) => Promise<void>;
  drop: () => Promise<void>;
};

/** A fresh, empty database: a file of its own, or one more on the PostgreSQL that the global setup started. */
export function createE2eDatabase(database: "sqlite" | "postgresql"): Promise<E2eDatabase> {
  return database === "sqlite" ? createSqlite() : createPostgresql();
}

async function createSqlite(): Promise<E2eDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "e2e-"));
  const url = `file:${join(folder, "results.db")}`;
  return {
    url,
    countResults: () => queryNumber(() => sqliteAdapter(url).connect()),
    expireResult: (id) => expire(() => sqliteAdapter(url).connect(), id),
    execute: (sql) => execute(() => sqliteAdapter(url).connect(), sql),
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createPostgresql(): Promise<E2eDatabase> {
  const server = process.env.E2E_POSTGRES_URL;
  if (!server) throw new Error("E2E_POSTGRES_URL is not set; the global setup of the end-to-end tests sets it");
  const name = `e2e_${randomBytes(6).toString("hex")}`;
  const admin = await postgresqlAdapter(server, 1).connect();
  await admin.executeScript(`CREATE DATABASE ${name}`);
  await admin.dispose();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    countResults: () => queryNumber(() => postgresqlAdapter(url.href, 1).connect()),
    expireResult: (id) => expire(() => postgresqlAdapter(url.href, 1).connect(), id),
    execute: (sql) => execute(() => postgresqlAdapter(url.href, 1).connect(), sql),
    drop: async () => undefined,
  };
}

type Connection = Awaited<ReturnType<ReturnType<typeof sqliteAdapter>["connect"]>>;

async function queryNumber(connect: () => Promise<Connection>): Promise<number> {
  const connection = await connect();
  try {
    const { rows } = await connection.queryRaw({ sql: 'SELECT COUNT(*) FROM "Result"', args: [], argTypes: [] });
    return Number(rows[0]?.[0]);
  } finally {
    await connection.dispose();
  }
}

async function expire(connect: () => Promise<Connection>, id: string): Promise<void> {
  if (!/^[\w-]+$/.test(id)) throw new Error(`not an id: ${id}`);
  await execute(connect, `UPDATE "Result" SET "expiresOn" = '2000-01-01' WHERE "id" = '${id}'`);
}

async function execute(connect: () => Promise<Connection>, sql: string): Promise<void> {
  const connection = await connect();
  try {
    await connection.executeRaw({ sql, args: [], argTypes: [] });
  } finally {
    await connection.dispose();
  }
}
