import type { SqlQuery } from "@prisma/driver-adapter-utils";
import type { Database } from "./adapter.ts";

export type Argument = string | number | boolean | null;

function isArgument(value: unknown): value is Argument {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** Values as arguments of a statement. @throws a TypeError when there is one that drivers take otherwise, or not at all. */
export function argumentsOf(values: readonly unknown[]): Argument[] {
  const taken = values.filter(isArgument);
  if (taken.length < values.length) throw new TypeError("only texts, numbers, booleans and null are taken");
  return taken;
}

function scalarTypeOf(value: Argument) {
  if (typeof value === "number") return "int";
  return typeof value === "boolean" ? "boolean" : "string";
}

/**
 * A statement as Prisma's drivers take it, the places of its arguments written as `?`: PostgreSQL wants them numbered,
 * SQLite keeps booleans as 0 and 1.
 */
export function statementFor(database: Database, sql: string, args: readonly Argument[]): SqlQuery {
  const isSqlite = database === "sqlite";
  let place = 0;
  const values = args.map((value) => (isSqlite && typeof value === "boolean" ? Number(value) : value));
  return {
    sql: isSqlite ? sql : sql.replaceAll("?", () => `$${++place}`),
    args: values,
    argTypes: values.map((value) => ({ scalarType: scalarTypeOf(value), arity: "scalar" })),
  };
}
