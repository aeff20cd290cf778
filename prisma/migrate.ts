import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { adapterFor, databaseOf, fileOf } from "#lib/data/adapter.ts";
import { withRetries } from "#lib/data/retry.ts";
import { schemaFolder, withSchemaEngine } from "./engine.ts";
import { alone } from "./migration-lock.ts";

type Migration = { name: string; script: string };

function migrationsOf(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, script: readFileSync(`${folder}/${name}/migration.sql`, "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function appliedMigrations(url: string): Promise<string[]> {
  const database = databaseOf(url);
  if (database === "sqlite" && !existsSync(fileOf(url))) return [];
  const connection = await adapterFor(url).connect();
  const query = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] });
  try {
    const exists =
      database === "sqlite"
        ? "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'"
        : "SELECT 1 FROM information_schema.tables WHERE table_name = '_prisma_migrations' AND table_schema = current_schema()";
    if ((await query(exists)).rows.length === 0) return [];
    const { rows } = await query(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return rows.map(([name, checksum]) => `${name} ${checksum}`);
  } finally {
    await connection.dispose();
  }
}

function apply(url: string, folder: string, migrations: Migration[]): Promise<string[]> {
  const migrationDirectories = migrations.map(({ name, script }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
  }));
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: "migration_lock.toml", content: readFileSync(`${folder}/migration_lock.toml`, "utf8") },
        shadowDbInitScript: "",
        migrationDirectories,
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  });
}

/**
 * Brings the database at `url` to the current schema, creating a SQLite file when missing. Safe to run from several
 * processes at once: one applies, the others wait and find nothing left to do.
 * @returns the names of the migrations that this call applied.
 * @throws when a migration fails, or was changed after it had been applied.
 */
export async function migrate(url: string): Promise<string[]> {
  const folder = `${schemaFolder(databaseOf(url))}/migrations`;
  const migrations = migrationsOf(folder);
  const checksum = (script: string) => createHash("sha256").update(script).digest("hex");
  const isCurrent = async () => {
    const applied = new Set(await withRetries(() => appliedMigrations(url)));
    return migrations.every(({ name, script }) => applied.has(`${name} ${checksum(script)}`));
  };
  if (await isCurrent()) return [];
  if (databaseOf(url) === "sqlite") mkdirSync(dirname(fileOf(url)), { recursive: true });
  return alone(url, async () => ((await isCurrent()) ? [] : apply(url, folder, migrations)));
}
