import "server-only";
import { env } from "../env.ts";
import { databaseOf, servingPostgresqlAdapter, sqliteAdapter } from "./adapter.ts";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client.ts";
import { PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";
import { processWide } from "./process-wide.ts";
import { withRetries } from "./retry.ts";

export type Client = SqliteClient;

const isSqlite = databaseOf(env.DATABASE_URL) === "sqlite";

function connect(): Client {
  if (isSqlite) return new SqliteClient({ adapter: sqliteAdapter(env.DATABASE_URL) });
  const client = new PostgresqlClient({
    adapter: servingPostgresqlAdapter(env.DATABASE_URL, env.DATABASE_CONNECTIONS),
    // A batch waits for a connection rather than failing after Prisma's 2 s: a crowd or a slow machine is no error.
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
  // Generated from the same models, yet not assignable to one another: the one cast of this folder.
  return client as unknown as Client;
}

/** The database client of this process, connected on first use. Write through `write`. */
export function database(): Client {
  const shared = processWide();
  shared.client ??= connect();
  return shared.client;
}

/**
 * Runs one write (a single statement or one batch), retried while the database is busy or away.
 * On SQLite all requests share one connection: a statement issued while another request's batch is open joins that
 * batch and is lost if it rolls back. So writes there run one after another.
 */
export function write<T>(operation: (client: Client) => Promise<T>): Promise<T> {
  const attempt = () => withRetries(() => operation(database()));
  if (!isSqlite) return attempt();
  const result = (processWide().lastWrite ?? Promise.resolve()).then(attempt);
  processWide().lastWrite = result.catch(() => undefined);
  return result;
}

/** Closes the connections of this process; the next use opens them again. */
export async function disconnect(): Promise<void> {
  const { client, releaseCheck, folding } = processWide();
  clearTimeout(releaseCheck);
  clearTimeout(folding);
  globalThis.tensorOrTorchData = undefined;
  await client?.$disconnect();
}
