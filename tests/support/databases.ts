/* Before the data tests: one migrated, empty database that every test file gets a copy of. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { postgresqlAdapter } from "#lib/data/adapter.ts";
import { migrate } from "#prisma/migrate.ts";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  export interface ProvidedContext {
    /** A SQLite file to copy, or the address of a PostgreSQL database to use as template. */
    migratedDatabase: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.config.env.TEST_DATABASE === "postgresql") {
    const server = await startPostgres();
    const connection = await postgresqlAdapter(server.url, 1).connect();
    await connection.executeScript("CREATE DATABASE migrated").finally(() => connection.dispose());
    const migrated = new URL(server.url);
    migrated.pathname = "/migrated";
    await migrate(migrated.href);
    project.provide("migratedDatabase", migrated.href);
    return server.stop;
  }
  const folder = mkdtempSync(join(tmpdir(), "data-tests-"));
  await migrate(`file:${folder}/migrated.db`);
  project.provide("migratedDatabase", `${folder}/migrated.db`);
  return async () => rmSync(folder, { recursive: true, force: true });
}
