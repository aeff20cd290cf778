import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, startLoad } from "#tests/support/load.ts";
import { watchPage } from "#tests/support/readiness.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { faultsOf, query } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

const CUTS = isLong ? 500 : 30;
const CUT_ONE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1`;

/* As an administrator, a failover or a firewall does: in the middle of a statement, of a batch, or while it waits. */
test("connections that PostgreSQL hangs up on at random under load fail no submission and no page", async () => {
  const url = await databases.make("postgresql");
  const app = await startAppServer(url, { LOG_LEVEL: "error", DATABASE_CONNECTIONS: "4" });
  const load = startLoad(() => [app.url], await formFields(app.url), { count: 4 });
  while (load.acknowledged.length < 5) await pause(10);
  const known = `/r/${load.acknowledged[0]?.id}`;
  const pages = ["/decide", known, "/stats", "/api/v1/criteria"].map((path) => watchPage(app.url + path));
  let cut = 0;
  for (let turn = 0; turn < CUTS; turn += 1) {
    cut += (await query(url, CUT_ONE)).length;
    await pause(50 * Math.random());
  }
  await Promise.all([load.stop(), ...pages.map(({ stop }) => stop())]);
  await app.stop();
  const failures = pages.reduce((sum, page) => sum + page.failures, 0);
  report("connections cut at random", "postgresql", {
    cut,
    submissions: load.acknowledged.length,
    "not saved": Object.values(load.refused).reduce((sum, count) => sum + count, 0) + load.broken,
    pages: pages.reduce((sum, page) => sum + page.answers, 0),
    "pages failed": failures,
  });
  expect([load.refused, load.broken, failures], app.output().slice(-3000)).toEqual([{}, 0, 0]);
  expect(cut).toBeGreaterThan(CUTS / 2);
  expect(await faultsOf(url, load.acknowledged)).toEqual([]);
});
