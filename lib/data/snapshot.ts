import "server-only";
import { env } from "../env.ts";
import { adapterFor, databaseOf } from "./adapter.ts";
import { type Argument, statementFor } from "./statement.ts";

/** Runs one query, the places of its arguments written as `?`, and gives its rows as arrays in the order selected. */
export type Query = (sql: string, args?: readonly Argument[]) => Promise<unknown[][]>;

/**
 * Reads that all see the database as of one moment, however long they take, while others write. They run on a
 * connection of their own, so that nothing else can end up inside.
 */
export async function readSnapshot<T>(read: (query: Query) => Promise<T>, url = env.DATABASE_URL): Promise<T> {
  const connection = await adapterFor(url).connect();
  try {
    const snapshot = await connection.startTransaction("SERIALIZABLE");
    try {
      return await read(async (sql, args = []) => {
        return (await snapshot.queryRaw(statementFor(databaseOf(url), sql, args))).rows;
      });
    } finally {
      await snapshot.executeRaw({ sql: "ROLLBACK", args: [], argTypes: [] });
      await snapshot.rollback();
    }
  } finally {
    await connection.dispose();
  }
}
