import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { databaseOf, fileOf, sqliteAdapter } from "#lib/data/adapter.ts";
import { isTransient } from "#lib/data/retry.ts";
import { readSnapshot } from "#lib/data/snapshot.ts";
import { type CopiedTable, copyDatabase } from "./copy.ts";
import { migrate } from "./migrate.ts";

/*
 * A backup is a SQLite file with everything in it, whichever database it comes from, so that it can be looked into, kept
 * anywhere, and restored into either.
 */

export type Backup = { file: string; bytes: number; results: number };

async function onFile<T>(file: string, work: (ask: (sql: string) => Promise<unknown[][]>) => Promise<T>): Promise<T> {
  const connection = await sqliteAdapter(`file:${file}`).connect();
  try {
    return await work(async (sql) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows);
  } finally {
    await connection.dispose();
  }
}

/** Rows of the file that refer to nothing, pages that are damaged, tables that are missing: empty when it is sound. */
export async function problemsOfFile(file: string): Promise<string[]> {
  if (!existsSync(file)) return ["there is no such file"];
  try {
    return await onFile(file, async (ask) => {
      const integrity = String((await ask("PRAGMA integrity_check"))[0]?.[0]);
      if (integrity !== "ok") return [`it is damaged: ${integrity}`];
      const dangling = await ask("PRAGMA foreign_key_check");
      if (dangling.length > 0) return [`${dangling.length} rows refer to rows that are not in it`];
      const tables = await ask("SELECT 1 FROM sqlite_master WHERE name IN ('Result', '_prisma_migrations')");
      return tables.length === 2 ? [] : ["it is no backup of this application"];
    });
  } catch (error) {
    return [`it cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

function flush(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Writes a backup of the database at `url` as of one moment, while others go on writing. The file appears under its name
 * only when it is whole, checked and on the disk.
 * @throws when the file is there already, or is not sound.
 */
export async function backUp(url: string, file: string): Promise<Backup> {
  if (existsSync(file)) throw new Error(`${file} is there already; name another file. Backups are never overwritten.`);
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  removeFile(partial);
  if (databaseOf(url) === "sqlite") {
    if (!existsSync(fileOf(url))) throw new Error(`There is no database at ${url}.`);
    const connection = await sqliteAdapter(url).connect();
    const sql = `VACUUM INTO '${partial.replaceAll("'", "''")}'`;
    await connection.executeRaw({ sql, args: [], argTypes: [] }).finally(() => connection.dispose());
  } else {
    await migrate(`file:${partial}`);
    await copyDatabase(url, `file:${partial}`, { dropExtra: false, report: () => undefined });
  }
  const problems = await problemsOfFile(partial);
  if (problems.length > 0) throw new Error(`The backup is not sound: ${problems.join("; ")}`);
  const results = await onFile(partial, async (ask) => {
    // One file, nothing beside it: what is in the journal goes into the database.
    await ask("PRAGMA journal_mode = DELETE");
    return Number((await ask('SELECT COUNT(*) FROM "Result"'))[0]?.[0]);
  });
  // It holds the secret that links and manage keys are made with.
  chmodSync(partial, 0o600);
  flush(partial);
  renameSync(partial, file);
  flush(dirname(file));
  for (const suffix of ["-wal", "-shm", ".lock"]) rmSync(`${partial}${suffix}`, { force: true });
  return { file, bytes: statSync(file).size, results };
}

function removeFile(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal", ".lock"]) rmSync(`${file}${suffix}`, { force: true });
}

async function hasResults(url: string): Promise<boolean> {
  if (databaseOf(url) === "sqlite" && !existsSync(fileOf(url))) return false;
  await migrate(url);
  const sql = 'SELECT (SELECT COUNT(*) FROM "Result") + (SELECT COUNT(*) FROM "Secret")';
  return readSnapshot(async (query) => Number((await query(sql))[0]?.[0]) > 0, url);
}

/** Whether another process has the SQLite file open; the journal can only be put away by the only user of a file. */
async function isInUse(file: string): Promise<boolean> {
  try {
    return await onFile(file, async (ask) => String((await ask("PRAGMA journal_mode = DELETE"))[0]?.[0]) !== "delete");
  } catch (error) {
    return isTransient(error);
  }
}

/** Puts the SQLite database aside, under a name that says when. @returns where it is now. */
async function putAside(url: string): Promise<string> {
  const file = fileOf(url);
  if (await isInUse(file)) throw new Error("The database is in use. Stop the server, then restore again.");
  const aside = `${file}.replaced-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}`;
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return aside;
}

/**
 * Makes the database at `url` what the backup holds. A SQLite database that is there is put aside, not deleted; one on
 * PostgreSQL is changed to what the backup holds.
 * @throws when the database has results and `replace` is not set, when a server uses the SQLite file, when the backup is
 *   not sound.
 */
export async function restore(
  file: string,
  url: string,
  { replace, report }: { replace: boolean; report: (progress: { table: string; done: number; total: number }) => void },
): Promise<{ tables: CopiedTable[]; aside: string | null }> {
  const problems = await problemsOfFile(file);
  if (problems.length > 0) throw new Error(`${file} cannot be restored: ${problems.join("; ")}.`);
  // Brought to the current schema in a copy, so that the backup itself stays as it is.
  const isOccupied = replace ? databaseOf(url) === "sqlite" && existsSync(fileOf(url)) : false;
  if (!replace && (await hasResults(url))) {
    throw new Error("The database has results already. Restoring replaces them: say so with --replace.");
  }
  const aside = isOccupied ? await putAside(url) : null;
  const copy = `${file}.restoring`;
  removeFile(copy);
  await onFile(file, (ask) => ask(`VACUUM INTO '${copy.replaceAll("'", "''")}'`));
  try {
    await migrate(`file:${copy}`);
    await migrate(url);
    const tables = await copyDatabase(`file:${copy}`, url, { dropExtra: replace, report });
    return { tables, aside };
  } finally {
    removeFile(copy);
  }
}
