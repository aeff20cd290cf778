/*
 * Writes one migration per database for what changed in schema.prisma since a commit:
 *   npm run prisma:migration -- NAME [COMMIT, HEAD by default; "empty" for the first]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Database } from "#lib/data/adapter.ts";
import { schemaFolder, withSchemaEngine } from "./engine.ts";

const [name, since = "HEAD"] = process.argv.slice(2);
if (!name) throw new Error("Name the migration: npm run prisma:migration -- NAME");
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

async function draft(database: Database): Promise<void> {
  const file = `${schemaFolder(database)}/schema.prisma`;
  const inRepository = database === "sqlite" ? "prisma/schema.prisma" : "prisma/postgresql/schema.prisma";
  // Comparing two schema texts needs an engine, and an engine a database to hold on to: any empty one will do.
  const scratch = mkdtempSync(join(tmpdir(), "draft-"));
  const before = () => execFileSync("git", ["show", `${since}:${inRepository}`], { encoding: "utf8" });
  const compare = (engine: SchemaEngine) =>
    engine.diff({
      from:
        since === "empty" ? { tag: "empty" } : { tag: "schemaDatamodel", files: [{ path: file, content: before() }] },
      to: { tag: "schemaDatamodel", files: [{ path: file, content: readFileSync(file, "utf8") }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
  const { stdout } = await withSchemaEngine(`file:${scratch}/scratch.db`, compare, database);
  rmSync(scratch, { recursive: true });
  const target = `${schemaFolder(database)}/migrations/${stamp}_${name}`;
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/migration.sql`, stdout ?? "");
  writeFileSync(`${schemaFolder(database)}/migrations/migration_lock.toml`, `provider = "${database}"\n`);
  console.log(`${target}/migration.sql`);
}

await draft("sqlite");
await draft("postgresql");
