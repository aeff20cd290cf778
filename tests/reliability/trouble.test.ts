import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { postgresqlAdapter } from "#lib/data/adapter.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, submissionKey, withKey } from "#tests/support/load.ts";
import { untilReadiness, watchPage } from "#tests/support/readiness.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { KINDS_TO_TRY, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf } from "#tests/support/verify-database.ts";

/*
 * The database in trouble, under a running server: it waits or says honestly that nothing was saved, claims no success,
 * goes on showing pages, tells load balancers the truth, and is well again by itself.
 */

const databases = testDatabases();
afterAll(databases.end);

const LOCKED_MS = 8000;
const submit = (app: AppServer, fields: [string, string][]) =>
  submitForm(app.url, {}, { fields: withKey(fields, submissionKey()) });

async function lock(url: string): Promise<() => Promise<void>> {
  if (url.startsWith("file:")) {
    const connection = await new PrismaBetterSqlite3({ url, timeout: 5000 }).connect();
    await connection.executeScript("BEGIN EXCLUSIVE");
    return async () => {
      await connection.executeScript("ROLLBACK");
      await connection.dispose();
    };
  }
  const connection = await postgresqlAdapter(url, 1).connect();
  const holder = await connection.startTransaction();
  const sql = 'LOCK TABLE "Result", "Secret" IN EXCLUSIVE MODE';
  await holder.executeRaw({ sql, args: [], argTypes: [] });
  return async () => {
    await holder.executeRaw({ sql: "ROLLBACK", args: [], argTypes: [] });
    await holder.rollback();
    await connection.dispose();
  };
}

test.each(KINDS_TO_TRY)(
  "locked for 8 s on %s: submissions wait and succeed, pages go on, readiness says no and then yes",
  async (kind) => {
    const url = await databases.make(kind);
    const app = await startAppServer(url, { LOG_LEVEL: "error" });
    const fields = await formFields(app.url);
    const unlock = await lock(url);
    const watch = watchPage(`${app.url}/decide`);
    const since = performance.now();
    const waiting = Array.from({ length: 5 }, () => submit(app, fields));
    const unreadyAfter = await untilReadiness(app.url, 503);
    await pause(Math.max(0, LOCKED_MS - (performance.now() - since)));
    await unlock();
    const answers = await Promise.all(waiting);
    const readyAfter = await untilReadiness(app.url, 200);
    await watch.stop();
    await app.stop();
    report("locked 8 s", kind, {
      submitted: answers.length,
      saved: answers.filter(({ status }) => status === 303).length,
      "unready after ms": unreadyAfter,
      "ready again after ms": readyAfter,
      "pages meanwhile": watch.answers,
      "slowest page ms": watch.slowestMs,
    });
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect([watch.failures, watch.answers > 10]).toEqual([0, true]);
    expect(
      await faultsOf(
        url,
        answers.map(({ location }) => ({ id: location?.slice(3) ?? "" })),
      ),
    ).toEqual([]);
  },
);

test("PostgreSQL stopped and started: honest errors meanwhile, well again without a restart, nothing lost", async () => {
  const url = await databases.make("postgresql");
  const app = await startAppServer(url, { LOG_LEVEL: "error" });
  const fields = await formFields(app.url);
  const before = await submit(app, fields);
  const server = await databases.postgres();
  await server.halt();
  expect(await untilReadiness(app.url, 503)).toBeLessThan(10_000);
  const during = await submit(app, fields);
  const page = await fetch(`${app.url}/privacy`);
  await server.resume();
  const readyAfter = await untilReadiness(app.url, 200);
  const after = await submit(app, fields);
  await app.stop();
  report("PostgreSQL stopped and started", "postgresql", {
    "a submission meanwhile": during.status,
    "a page meanwhile": page.status,
    "ready again after ms": readyAfter,
  });
  expect([before.status, page.status, after.status]).toEqual([303, 200, 303]);
  // The form again, with what was entered and what happened; not a page that says something failed.
  expect([during.status, during.location, during.text.includes("could not be saved")]).toEqual([200, null, true]);
  expect(
    await faultsOf(
      url,
      [before, after].map(({ location }) => ({ id: location?.slice(3) ?? "" })),
    ),
  ).toEqual([]);
});

/* Needs the right to mount a file system; elsewhere the long run says that it cannot. */
test.runIf(isLong)("disk full, then read-only: no false success, and well again once there is room", async () => {
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", folder]);
  try {
    const url = `file:${folder}/results.db`;
    const app = await startAppServer(url, { LOG_LEVEL: "error" });
    const fields = await formFields(app.url);
    const saved = [await submit(app, fields)];
    writeFileSync(`${folder}/ballast`, Buffer.alloc(512));
    fill(folder);
    expect(await untilReadiness(app.url, 503)).toBeLessThan(20_000);
    const full = await submit(app, fields);
    expect([full.status >= 200, full.location]).toEqual([true, null]);
    expect((await fetch(`${app.url}/decide`)).status).toBe(200);
    rmSync(`${folder}/ballast`);
    await untilReadiness(app.url, 200);
    saved.push(await submit(app, fields));
    execFileSync("mount", ["-o", "remount,ro", folder]);
    const isRemounted = (await submit(app, fields)).location === null;
    expect((await fetch(`${app.url}/decide`)).status).toBe(200);
    execFileSync("mount", ["-o", "remount,rw", folder]);
    await untilReadiness(app.url, 200);
    saved.push(await submit(app, fields));
    await app.stop();
    report("disk full, then read-only", "sqlite", { "false successes": isRemounted ? 0 : 1, "well again": "yes" });
    expect(isRemounted).toBe(true);
    expect(
      await faultsOf(
        url,
        saved.map(({ location }) => ({ id: location?.slice(3) ?? "" })),
      ),
    ).toEqual([]);
  } finally {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

function fill(folder: string): void {
  for (let size = 4 * 1024 * 1024; size >= 512; size /= 2) {
    for (;;) {
      try {
        writeFileSync(`${folder}/ballast`, Buffer.alloc(size), { flag: "a" });
      } catch {
        break;
      }
    }
  }
}
