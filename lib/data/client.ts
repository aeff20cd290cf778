import "server-only";
import { env } from "../env.ts";
import { databaseOf, postgresqlAdapter, sqliteAdapter } from "./adapter.ts";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client.ts";
import { PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";
import { withRetries } from "./retry.ts";

export { Prisma } from "./generated/sqlite/client.ts";

export type Client = SqliteClient;

const isSqlite = databaseOf(env.DATABASE_URL) === "sqlite";

function connect(): Client {
  if (isSqlite) return new SqliteClient({ adapter: sqliteAdapter(env.DATABASE_URL) });
  const client = new PostgresqlClient({ adapter: postgresqlAdapter(env.DATABASE_URL, env.DATABASE_CONNECTIONS) });
  // Generated from the same models, yet not assignable to one another: the one cast of this folder.
  return client as unknown as Client;
}

type Shared = { client: Client; lastWrite: Promise<unknown> };

// Next loads routes and pages as separate module instances; connection and write queue must be one per process.
const holder: { tensorOrTorchDatabase?: Shared } = globalThis;

function shared(): Shared {
  holder.tensorOrTorchDatabase ??= { client: connect(), lastWrite: Promise.resolve() };
  return holder.tensorOrTorchDatabase;
}

/** The database client of this process, connected on first use. Write through `write`. */
export function database(): Client {
  return shared().client;
}

/**
 * Runs one write (a single statement or one batch), retried while the database is busy or away.
 * On SQLite all requests share one connection: a statement issued while another request's batch is open joins that
 * batch and is lost if it rolls back. So writes there run one after another.
 */
export function write<T>(operation: (client: Client) => Promise<T>): Promise<T> {
  const { client, lastWrite } = shared();
  const attempt = () => withRetries(() => operation(client));
  if (!isSqlite) return attempt();
  const result = lastWrite.then(attempt);
  shared().lastWrite = result.catch(() => undefined);
  return result;
}

/** Closes the connections of this process; the next use opens them again. */
export async function disconnect(): Promise<void> {
  const open = holder.tensorOrTorchDatabase;
  delete holder.tensorOrTorchDatabase;
  await open?.client.$disconnect();
}
