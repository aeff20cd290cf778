import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteAdapter } from "#lib/data/adapter.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { multiplyTallies } from "#tests/support/multiplied-tallies.ts";
import { seedResults } from "#tests/support/seed-results.ts";
import type { State } from "./state.ts";

export type Servers = { for: (state: State) => Promise<AppServer>; stopAll: () => Promise<void> };

/** Servers by what states need, each started when the first such state comes and on a database of its own. */
export function serversOnDemand(): Servers {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  const running = new Map<State["server"], Promise<AppServer>>();
  async function start(kind: State["server"]): Promise<AppServer> {
    const database = `file:${join(folder, `${kind}.db`)}`;
    if (typeof kind === "number") await fill(database, kind);
    const app = await startAppServer(database);
    if (kind === "broken") await breakDatabase(database);
    return app;
  }
  return {
    for: ({ server }) => {
      const app = running.get(server) ?? start(server);
      running.set(server, app);
      return app;
    },
    stopAll: async () => {
      for (const app of running.values()) await (await app).stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** More are not worth the wait: the tallies of so many are multiplied instead. */
const SEEDED_AT_MOST = 10_000;

async function fill(database: string, results: number): Promise<void> {
  if (results <= SEEDED_AT_MOST) return seedResults(database, results);
  const smaller = database.replace(/\.db$/, "-fraction.db");
  await seedResults(smaller, SEEDED_AT_MOST, 500);
  await multiplyTallies(smaller, database, results / SEEDED_AT_MOST);
}

async function breakDatabase(database: string): Promise<void> {
  const connection = await sqliteAdapter(database).connect();
  await connection.executeScript('ALTER TABLE "Result" RENAME TO "Gone"');
  await connection.dispose();
}
