import { createHash } from "node:crypto";
import type { Model } from "./models.ts";

/** A row's values in the order of its model's columns, alike from both databases. */
export type Row = (string | number | boolean | null)[];

/** Numbers and texts of a driver as the schema's types: SQLite keeps booleans as 0 and 1. */
export function rowOf(model: Model, values: readonly unknown[]): Row {
  return model.columns.map(({ type }, index) => {
    const value = values[index];
    if (value === null || value === undefined) return null;
    if (type === "String") return String(value);
    return type === "Int" ? Number(value) : value === true || value === 1 || value === "1";
  });
}

export function keyOf(model: Model, row: Row): Row {
  return model.key.map((name) => row[model.columns.findIndex((column) => column.name === name)] ?? null);
}

/** A row or a key as one text, to compare and to look up. */
export function textOf(row: Row): string {
  return JSON.stringify(row);
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
const places = (count: number) => `(${Array.from({ length: count }, () => "?").join(", ")})`;

/** The next page of a table in the order of its key. Each database pages in its own order, by its own index. */
export function pageQuery(model: Model, limit: number, isFirst: boolean): string {
  const key = quoted(model.key);
  const after = isFirst ? "" : `WHERE (${key}) > ${places(model.key.length)} `;
  return `SELECT ${columnsOf(model)} FROM "${model.name}" ${after}ORDER BY ${key} LIMIT ${limit}`;
}

/** The rows that have one of so many keys. */
export function findQuery(model: Model, count: number): string {
  return `SELECT ${columnsOf(model)} FROM "${model.name}" WHERE ${isOneOf(model, count)}`;
}

// Not (a, b) IN (VALUES …): PostgreSQL then takes every parameter for a text.
function isOneOf({ key }: Model, count: number): string {
  if (key.length === 1) return `"${key[0]}" IN ${places(count)}`;
  const one = `(${key.map((name) => `"${name}" = ?`).join(" AND ")})`;
  return Array.from({ length: count }, () => one).join(" OR ");
}

/** Puts in so many rows; one whose key is there already takes on the new values. */
export function upsertQuery(model: Model, count: number): string {
  const names = model.columns.map(({ name }) => name);
  const rest = names.filter((name) => !model.key.includes(name));
  const rows = Array.from({ length: count }, () => places(names.length)).join(", ");
  const changes = rest.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  const conflict = rest.length === 0 ? "NOTHING" : `UPDATE SET ${changes}`;
  return `INSERT INTO "${model.name}" (${quoted(names)}) VALUES ${rows} ON CONFLICT (${quoted(model.key)}) DO ${conflict}`;
}

/** Takes out the rows of so many keys. */
export function deleteQuery(model: Model, count: number): string {
  return `DELETE FROM "${model.name}" WHERE ${isOneOf(model, count)}`;
}

function columnsOf({ columns }: Model): string {
  return quoted(columns.map(({ name }) => name));
}

/** A fingerprint of a set of rows that does not depend on their order, which differs between databases. */
export function newFingerprint(): { add: (row: Row) => void; read: () => { rows: number; sha256: string } } {
  let rows = 0;
  let sum = 0n;
  return {
    add(row) {
      rows += 1;
      sum = (sum + BigInt(`0x${createHash("sha256").update(textOf(row)).digest("hex")}`)) % (1n << 256n);
    },
    read: () => ({ rows, sha256: sum.toString(16).padStart(64, "0") }),
  };
}
