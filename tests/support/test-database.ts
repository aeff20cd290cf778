import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresqlAdapter } from "#lib/data/adapter.ts";
import { isLong } from "./figures.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";

/** Makes empty databases for harnesses, and takes all of them away at the end. */
export type Databases = {
  make: (kind: "sqlite" | "postgresql") => Promise<string>;
  postgres: () => Promise<PostgresServer>;
  end: () => Promise<void>;
};

/** Starts PostgreSQL when the first database on it is asked for, with its writes really flushed to disk. */
export function testDatabases(): Databases {
  const folder = mkdtempSync(join(tmpdir(), "reliability-"));
  let server: Promise<PostgresServer> | undefined;
  const postgres = () => {
    server ??= startPostgres({ fsync: "on" });
    return server;
  };
  return {
    postgres,
    async make(kind) {
      const name = `r_${randomBytes(6).toString("hex")}`;
      if (kind === "sqlite") return `file:${join(folder, name, "results.db")}`;
      const { url } = await postgres();
      const admin = await postgresqlAdapter(url, 1).connect();
      await admin.executeScript(`CREATE DATABASE ${name}`).finally(() => admin.dispose());
      const made = new URL(url);
      made.pathname = `/${name}`;
      return made.href;
    },
    async end() {
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const KINDS = ["sqlite", "postgresql"] as const;
/** Where a harness says the same of both databases, the short run tries one. */
export const KINDS_TO_TRY = isLong ? KINDS : (["sqlite"] as const);
