import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { adapterFor, databaseOf } from "#lib/data/adapter.ts";
import { schemaFolder } from "#prisma/engine.ts";
import { migrate } from "#prisma/migrate.ts";
import { freshDatabase } from "#tests/support/own-database.ts";
import { startProcess } from "#tests/support/process.ts";

test("migrating again applies nothing", { timeout: 90_000 }, async () => {
  const url = await freshDatabase("empty");
  expect((await migrate(url)).length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual([]);
});

test("of several processes that start at once on an empty database one migrates and none fails", {
  timeout: 90_000,
}, async () => {
  const url = await freshDatabase("empty");
  const starting = Array.from({ length: 4 }, () => startProcess("migrating-process.ts", url));
  expect(await Promise.all(starting.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  const applied = starting.map(({ lines }) => Number(lines[0])).sort();
  expect(applied.slice(0, 3)).toEqual([0, 0, 0]);
  expect(applied[3]).toBeGreaterThan(0);
});

test("tallies that were kept in several slots per cell are added up when the slots go", {
  timeout: 90_000,
}, async () => {
  const url = await freshDatabase("empty");
  const folder = `${schemaFolder(databaseOf(url))}/migrations`;
  const names = readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort();
  const last = names.findIndex((name) => name.endsWith("_journal_tallies"));
  const script = (name: string) => readFileSync(`${folder}/${name}/migration.sql`, "utf8");
  const adapter = adapterFor(url);
  const connection = await adapter.connect();
  try {
    for (const name of names.slice(0, last)) await connection.executeScript(script(name));
    await connection.executeScript(
      `INSERT INTO "Tally" ("table", "cell", "slot", "count") VALUES ('results', 'all', 0, 5), ('results', 'all', 7, 4);`,
    );
    await connection.executeScript(script(names[last] ?? ""));
    const { rows } = await connection.queryRaw({ sql: 'SELECT "count" FROM "Tally"', args: [], argTypes: [] });
    expect(rows.map(([count]) => Number(count))).toEqual([9]);
  } finally {
    await connection.dispose();
  }
});
