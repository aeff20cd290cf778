import { setTimeout as pause } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { postgresqlAdapter } from "#lib/data/adapter.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { report } from "#tests/support/figures.ts";
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
