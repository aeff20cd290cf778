import "server-only";
import { env } from "../env.ts";
import { databaseOf, postgresqlAdapter, sqliteAdapter } from "./adapter.ts";

/** Runs one query, with `$1`-like places written as `?`, and gives its rows as arrays in the order selected. */
export type Query = (sql: string, args?: readonly string[]) => Promise<unknown[][]>;

/**
 * Reads that all see the database as of one moment, however long they take, while others write. They run on a
 * connection of their own, so that nothing else can end up inside.
 */
export async function readSnapshot<T>(read: (query: Query) => Promise<T>): Promise<T> {
  const isSqlite = databaseOf(env.DATABASE_URL) === "sqlite";
  const adapter = isSqlite ? sqliteAdapter(env.DATABASE_URL) : postgresqlAdapter(env.DATABASE_URL, 1);
  const connection = await adapter.connect();
  try {
    const snapshot = await connection.startTransaction("SERIALIZABLE");
    try {
      return await read(async (sql, args = []) => {
        let place = 0;
        const argTypes = args.map(() => ({ scalarType: "string" as const, arity: "scalar" as const }));
        const text = isSqlite ? sql : sql.replaceAll("?", () => `$${++place}`);
        return (await snapshot.queryRaw({ sql: text, args: [...args], argTypes })).rows;
      });
    } finally {
      await snapshot.executeRaw({ sql: "ROLLBACK", args: [], argTypes: [] });
      await snapshot.rollback();
    }
  } finally {
    await connection.dispose();
  }
}
