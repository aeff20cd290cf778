import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type {
  SqlDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from "@prisma/driver-adapter-utils";
import { patientReads, withRetries } from "./retry.ts";

export type Database = "sqlite" | "postgresql";

/** Which database an address means: `file:` is SQLite, `postgres(ql)://` is PostgreSQL. */
export function databaseOf(url: string): Database {
  return url.startsWith("file:") ? "sqlite" : "postgresql";
}

/** The path of a SQLite database. */
export function fileOf(url: string): string {
  return url.replace(/^file:/, "");
}

/*
 * FULL, not the NORMAL that WAL mode usually runs with: an acknowledged result must survive a power cut.
 * secure_delete overwrites what is deleted.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`;

/*
 * The driver is synchronous, so waiting inside SQLite stops the whole server: wait briefly here and retry outside
 * (retry.ts).
 */
const BUSY_TIMEOUT_MS = 20;

/**
 * A Prisma driver adapter for a SQLite file, created with its folder when missing, every connection configured.
 * Also a read can find the file locked: while another process recovers it, or is the last to close it.
 */
export function sqliteAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const path = fileOf(url);
  mkdirSync(dirname(path), { recursive: true });
  const factory = new PrismaBetterSqlite3({ url: path, timeout: BUSY_TIMEOUT_MS });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const connection = await factory.connect();
      await withRetries(() => connection.executeScript(PRAGMAS));
      const { queryRaw, executeRaw } = connection;
      // Statements within a batch go another way; a batch is repeated as a whole (client.ts).
      return Object.assign(connection, {
        queryRaw: (query: SqlQuery) => withRetries(() => queryRaw.call(connection, query)),
        executeRaw: (query: SqlQuery) => withRetries(() => executeRaw.call(connection, query)),
      });
    },
  };
}

/** A Prisma driver adapter for PostgreSQL with a pool of at most `connections`; gives up connecting after 5 s. */
export function postgresqlAdapter(url: string, connections: number) {
  return new PrismaPg({ connectionString: url, max: connections, connectionTimeoutMillis: 5000 });
}

/**
 * The same for serving visitors: a read whose connection is lost goes to another. Not for work that must stay on one
 * connection, such as holding a lock. Statements within a batch fail with it; a batch is repeated as a whole (client.ts).
 */
export function servingPostgresqlAdapter(url: string, connections: number): SqlDriverAdapterFactory {
  const factory = postgresqlAdapter(url, connections);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      const { queryRaw } = connection;
      const patiently = patientReads();
      return Object.assign(connection, {
        queryRaw: (query: SqlQuery) => patiently(() => queryRaw.call(connection, query)),
      });
    },
  };
}

/** A Prisma driver adapter for either database, for work beside the server: one connection. */
export function adapterFor(url: string): SqlMigrationAwareDriverAdapterFactory {
  return databaseOf(url) === "sqlite" ? sqliteAdapter(url) : postgresqlAdapter(url, 1);
}
