/* Prisma's own schema engine as WebAssembly: applies migrations and compares schemas, with nothing to download. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterFor, type Database, databaseOf } from "#lib/data/adapter.ts";

/** The folder that holds a database's schema.prisma and migrations/. Every command runs in the repository's folder. */
export function schemaFolder(database: Database): string {
  return resolve(database === "sqlite" ? "prisma" : "prisma/postgresql");
}

// Node cannot import .wasm by itself: what the package's own entry does, by hand.
function load(): void {
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(file.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": { ...bindings } });
  Reflect.get(bindings, "__wbg_set_wasm")(exports);
  const { __wbindgen_start: start } = exports;
  if (typeof start === "function") start();
}

let isLoaded = false;

/**
 * Works with a schema engine on the schema of a database, connected to the one at `url`, and closes its connections,
 * which the engine itself leaves open.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  of: Database = databaseOf(url),
): Promise<T> {
  if (!isLoaded) load();
  isLoaded = true;
  const factory = adapterFor(url);
  const connections: SqlDriverAdapter[] = [];
  const remembered: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const connection = await factory.connect();
      connections.push(connection);
      return connection;
    },
  };
  const schema = `${schemaFolder(of)}/schema.prisma`;
  const datamodels: [string, string][] = [[schema, readFileSync(schema, "utf8")]];
  const bound = bindMigrationAwareSqlAdapterFactory(remembered);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const connection of connections) await connection.dispose();
  }
}
