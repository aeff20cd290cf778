import "server-only";
import { env } from "../env.ts";
import { databaseOf, postgresqlAdapter, sqliteAdapter } from "./adapter.ts";

type SnapshotArgument = string | number | boolean | null;

/** Runs one query, with `$1`-like places written as `?`, and gives its rows as arrays in the order selected. */
export type Query = (sql: string, args?: readonly SnapshotArgument[]) => Promise<unknown[][]>;

/**
 * Reads that all see the database as of one moment, however long they take, while others write. They run on a
 * connection of their own, so that nothing else can end up inside.
 */
export async function readSnapshot<T>(read: (query: Query) => Promise<T>, url = env.DATABASE_URL): Promise<T> {
  const isSqlite = databaseOf(url) === "sqlite";
  const adapter = isSqlite ? sqliteAdapter(url) : postgresqlAdapter(url, 1);
  const connection = await adapter.connect();
  try {
    const snapshot = await connection.startTransaction("SERIALIZABLE");
    try {
      return await read(async (sql, args = []) => {
        let place = 0;
        const text = isSqlite ? sql : sql.replaceAll("?", () => `$${++place}`);
        return (await snapshot.queryRaw({ sql: text, args: [...args], argTypes: argumentTypes(args) })).rows;
      });
    } finally {
      await snapshot.executeRaw({ sql: "ROLLBACK", args: [], argTypes: [] });
      await snapshot.rollback();
    }
  } finally {
    await connection.dispose();
  }
}

/** What Prisma's drivers want to know of each argument of a statement. */
export function argumentTypes(args: readonly SnapshotArgument[]) {
  return args.map((value) => {
    const scalarType =
      typeof value === "number"
        ? ("int" as const)
        : typeof value === "boolean"
          ? ("boolean" as const)
          : ("string" as const);
    return { scalarType, arity: "scalar" as const };
  });
}
