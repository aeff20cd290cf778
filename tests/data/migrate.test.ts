import { expect, test } from "vitest";
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
