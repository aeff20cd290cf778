import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { database } from "#lib/data/client.ts";
import { expectedMigrations, findDatabaseProblems } from "#lib/data/health.ts";
import { publish } from "#prisma/publish.ts";
import { smallSet } from "#tests/support/submission.ts";

/* Each look is kept for a second. */
const afterASecond = () => pause(1050);

test("a migrated database with a published set has nothing against it, and the check leaves nothing behind", async () => {
  expect(await findDatabaseProblems()).toEqual(["no criteria set is published and due"]);
  await publish(smallSet());
  await afterASecond();
  expect(await findDatabaseProblems()).toEqual([]);
  expect(await database().secret.count()).toBe(0);
});

test("asked a hundred times at once, it looks once", async () => {
  await afterASecond();
  const before = globalThis.tensorOrTorchData?.healthCheck;
  const first = findDatabaseProblems();
  const check = globalThis.tensorOrTorchData?.healthCheck;
  await Promise.all([first, ...Array.from({ length: 99 }, () => findDatabaseProblems())]);
  expect(check).not.toBe(before);
  expect(globalThis.tensorOrTorchData?.healthCheck).toBe(check);
});

test("a migration that is missing is named", async () => {
  const [name = ""] = expectedMigrations();
  await database().$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${name}`;
  await afterASecond();
  expect(await findDatabaseProblems()).toEqual([`the database lacks the migrations ${name}`]);
});
