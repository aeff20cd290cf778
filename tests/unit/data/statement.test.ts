import { expect, test } from "vitest";
import { argumentsOf, statementFor } from "#lib/data/statement.ts";

test("places are numbered for PostgreSQL, and booleans are numbers for SQLite", () => {
  const sql = "UPDATE a SET b = ?, c = ? WHERE d = ?";
  expect(statementFor("postgresql", sql, [true, 2, "x"])).toMatchObject({
    sql: "UPDATE a SET b = $1, c = $2 WHERE d = $3",
    args: [true, 2, "x"],
  });
  expect(statementFor("sqlite", sql, [true, 2, null])).toMatchObject({ sql, args: [1, 2, null] });
});

test("a value that is no argument is refused, not left out", () => {
  expect(argumentsOf(["a", 1, false, null])).toEqual(["a", 1, false, null]);
  for (const value of [undefined, new Date(0), { a: 1 }, 1n]) {
    expect(() => argumentsOf(["a", value])).toThrow(TypeError);
  }
});
