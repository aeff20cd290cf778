import "server-only";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { env } from "../env.ts";
import { type Database, databaseOf, servingPostgresqlAdapter, sqliteAdapter } from "./adapter.ts";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client.ts";
import { type Prisma, PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";
import { processWide } from "./process-wide.ts";
import { withRetries } from "./retry.ts";
import { argumentsOf, statementFor } from "./statement.ts";

export type Client = SqliteClient;

const kind: Database = databaseOf(env.DATABASE_URL);
const isSqlite = kind === "sqlite";

/** The same adapter, whose connection (or pool of them) `execute` uses too. */
function shared(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      processWide().connection = connection;
      return connection;
    },
  };
}

function connect(): Client {
  if (isSqlite) return new SqliteClient({ adapter: shared(sqliteAdapter(env.DATABASE_URL)) });
  const client = new PostgresqlClient({
    adapter: shared(servingPostgresqlAdapter(env.DATABASE_URL, env.DATABASE_CONNECTIONS)),
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

/**
 * Runs one statement, and nothing around it, as `operation` of a `write`. Straight to the driver: Prisma's query engine
 * does nothing for a statement of ours, but handing it through takes three times as long as running it.
 * @returns how many rows it changed. @throws what the driver says, see known-errors.ts.
 */
export async function execute({ sql, values }: Prisma.Sql): Promise<number> {
  if (!processWide().connection) await database().$connect();
  const connection = processWide().connection;
  if (!connection) throw new Error("the client has no connection");
  return connection.executeRaw(statementFor(kind, sql, argumentsOf(values)));
}

/** Closes the connections of this process; the next use opens them again. */
export async function disconnect(): Promise<void> {
  const { client, releaseCheck, folding } = processWide();
  clearTimeout(releaseCheck);
  clearTimeout(folding);
  globalThis.tensorOrTorchData = undefined;
  await client?.$disconnect();
}
