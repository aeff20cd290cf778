/* Gives every data test file a database of its own, named in DATABASE_URL before anything reads the configuration. */
import { randomBytes } from "node:crypto";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, inject } from "vitest";
import { postgresqlAdapter } from "#lib/data/adapter.ts";

const migrated = inject("migratedDatabase");

/** A fresh database: a copy of the migrated one, or an empty one. */
export async function freshDatabase(content: "migrated" | "empty" = "migrated"): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  if (!migrated.startsWith("postgresql:")) {
    const file = join(dirname(migrated), `${name}.db`);
    if (content === "migrated") copyFileSync(migrated, file);
    return `file:${file}`;
  }
  const admin = new URL(migrated);
  admin.pathname = "/postgres";
  const connection = await postgresqlAdapter(admin.href, 1).connect();
  const template = content === "migrated" ? "migrated" : "template0";
  // A template can be copied by one at a time, so the test files take turns.
  for (let isCopied = false; !isCopied; ) {
    isCopied = await connection.executeScript(`CREATE DATABASE ${name} TEMPLATE ${template}`).then(
      () => true,
      (error: unknown) => {
        if (!String(error).includes("being accessed by other users")) throw error;
        return pause(50 + 100 * Math.random(), false);
      },
    );
  }
  await connection.dispose();
  admin.pathname = `/${name}`;
  return admin.href;
}

process.env.DATABASE_URL = await freshDatabase();

afterAll(async () => {
  const { disconnect } = await import("#lib/data/client.ts");
  await disconnect();
});
