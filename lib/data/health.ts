import "server-only";
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { env } from "../env.ts";
import { databaseOf } from "./adapter.ts";
import { database, write } from "./client.ts";
import { findActiveCriteriaSet } from "./criteria-sets.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { processWide } from "./process-wide.ts";

const ANSWER_WITHIN_MS = 2000;
const FRESH_FOR_MS = 1000;

export const NOT_ANSWERING = "the database does not take a write within two seconds";

/** The migrations that this build was made for, by name. Read from where the server migrates from. */
export function expectedMigrations(url = env.DATABASE_URL): string[] {
  const folder = databaseOf(url) === "sqlite" ? "prisma/migrations" : "prisma/postgresql/migrations";
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function missingMigrations(): Promise<string[]> {
  const rows = await database().$queryRaw<{ migration_name: string }[]>(
    Prisma.sql`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const applied = new Set(rows.map(({ migration_name }) => migration_name));
  return expectedMigrations().filter((name) => !applied.has(name));
}

/** A write that reaches the disk and leaves nothing: a row put in and taken out in one committed batch. */
async function tryWriting(): Promise<void> {
  const name = `write-check-${randomBytes(9).toString("base64url")}`;
  await write((client) =>
    client.$transaction([
      client.secret.create({ data: { name, value: "" }, select: { name: true } }),
      client.secret.delete({ where: { name }, select: { name: true } }),
    ]),
  );
}

async function findProblems(): Promise<string[]> {
  const missing = await missingMigrations();
  if (missing.length > 0) return [`the database lacks the migrations ${missing.join(", ")}`];
  const active = await findActiveCriteriaSet().catch(() => null);
  await tryWriting();
  return active ? [] : ["no criteria set is published and due"];
}

/**
 * Looks whether the database can serve: migrated as this build expects, a criteria set active, a write taken. Asked
 * often, it looks at most once a second and never twice at once, so that asking costs the database nothing.
 * @returns what is wrong, in words without internals; empty when all is well. Answers within two seconds.
 */
export async function findDatabaseProblems(): Promise<readonly string[]> {
  const last = processWide().healthCheck;
  // One that hangs is waited for: a locked database must not gather a queue of them.
  const isUsable = last && (!last.isDone || Date.now() - last.startedAt < FRESH_FOR_MS);
  const { result } = isUsable ? last : startCheck();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([NOT_ANSWERING]), ANSWER_WITHIN_MS);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

function startCheck(): { result: Promise<readonly string[]> } {
  const check = { startedAt: Date.now(), isDone: false, result: Promise.resolve<readonly string[]>([]) };
  check.result = findProblems()
    .catch((): string[] => [NOT_ANSWERING])
    .finally(() => {
      check.isDone = true;
    });
  processWide().healthCheck = check;
  return check;
}
