import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { databaseOf, postgresqlAdapter } from "#lib/data/adapter.ts";
import { withRetries } from "#lib/data/retry.ts";

const PATIENCE_MS = 60_000;
/** Any number that nothing else in the same PostgreSQL database locks. */
const ADVISORY_LOCK = 7_236_718;

async function onPostgresql<T>(url: string, work: () => Promise<T>): Promise<T> {
  const connection = await postgresqlAdapter(url, 1).connect();
  try {
    // Held by a transaction, so that it is gone with the connection, however this process ends.
    const holder = await connection.startTransaction();
    await holder.queryRaw({ sql: `SELECT 1 FROM pg_advisory_xact_lock(${ADVISORY_LOCK})`, args: [], argTypes: [] });
    const result = await work();
    await holder.rollback();
    return result;
  } finally {
    await connection.dispose();
  }
}

async function onSqlite<T>(url: string, work: () => Promise<T>): Promise<T> {
  // A lock on a file of its own: on the database itself it would keep the migration out as well.
  const factory = new PrismaBetterSqlite3({ url: `${url}.lock`, timeout: 0 });
  const connection = await factory.connect();
  try {
    await withRetries(() => connection.executeScript("BEGIN EXCLUSIVE"), PATIENCE_MS);
    return await work();
  } finally {
    await connection.dispose();
  }
}

/**
 * Runs `work` while no other process does so on the same database; waits for the others, and lets go of the lock
 * when this process dies.
 */
export function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  return databaseOf(url) === "sqlite" ? onSqlite(url, work) : onPostgresql(url, work);
}
