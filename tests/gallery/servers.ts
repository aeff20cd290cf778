import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteAdapter } from "#lib/data/adapter.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { ROOT } from "#tests/support/source-files.ts";
import type { State } from "./state.ts";

export type Servers = { for: (state: State) => Promise<AppServer>; stopAll: () => Promise<void> };

/** Servers by what states need, each started when the first such state comes and on a database of its own. */
export function serversOnDemand(): Servers {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  const running = new Map<State["server"], Promise<AppServer>>();
  async function start(kind: State["server"]): Promise<AppServer> {
    const database = `file:${join(folder, `${kind}.db`)}`;
    if (typeof kind === "number" && kind > 0) seed(database, kind);
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

function seed(database: string, results: number): void {
  const seeder = ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server", "bin/seed.ts"];
  const env = { ...process.env, DATABASE_URL: database };
  execFileSync(process.execPath, [...seeder, "--results", String(results)], { cwd: ROOT, env });
}

async function breakDatabase(database: string): Promise<void> {
  const connection = await sqliteAdapter(database).connect();
  await connection.executeScript('ALTER TABLE "Result" RENAME TO "Gone"');
  await connection.dispose();
}
