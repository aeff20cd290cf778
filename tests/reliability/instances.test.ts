import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { startCluster } from "#tests/support/cluster.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, startLoad } from "#tests/support/load.ts";
import { readiness } from "#tests/support/readiness.ts";
import { KINDS, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf, query } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

const AT_ONCE = 8;

test.runIf(isLong).each(KINDS)(
  "instances that start at once on an empty database migrate it once, and all become ready, on %s",
  async (kind) => {
    const url = await databases.make(kind);
    const since = performance.now();
    const instances = await Promise.all(Array.from({ length: AT_ONCE }, () => startAppServer(url)));
    const states = await Promise.all(instances.map((one) => readiness(one.url)));
    const migrating = instances.filter(({ output }) => output().includes("Database migrated")).length;
    const rows = await query(url, "SELECT migration_name FROM _prisma_migrations");
    await Promise.all(instances.map(({ stop }) => stop()));
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    report("instances starting at once", kind, {
      instances: AT_ONCE,
      migrated: migrating,
      "all ready after s": seconds,
    });
    expect(states).toEqual(states.map(() => 200));
    expect(migrating).toBe(1);
    expect(new Set(rows.map(String)).size).toBe(rows.length);
  },
);

/* Minutes on a small machine: in the long run alone. What the servers say goes into the failure. */
test.runIf(isLong)(
  "behind a reverse proxy: rolling restarts and a kill under keep-alive load fail no submission, and nobody sticks",
  async () => {
    const url = await databases.make("postgresql");
    const cluster = await startCluster(url, 3, { LOG_LEVEL: "error", METRICS_PORT: "0" });
    onTestFinished(cluster.stop);
    const fields = await formFields(cluster.url);
    const load = startLoad(() => [cluster.url], fields, { count: 8 });
    const stops: number[] = [];
    while (load.acknowledged.length < 20) await pause(20);
    for (let round = 0; round < (isLong ? 5 : 1); round += 1) {
      for (const index of [0, 1, 2]) stops.push(await cluster.replace(index, "SIGTERM"));
    }
    await cluster.replace(1, "SIGKILL");
    await pause(500);
    await load.stop();
    const slowestStop = Math.round(Math.max(...stops));
    report("three instances, rolling restarts and a kill", "postgresql", {
      restarts: stops.length,
      acknowledged: load.acknowledged.length,
      refused: Object.values(load.refused).reduce((sum, count) => sum + count, 0),
      broken: load.broken,
      "slowest stop ms": slowestStop,
    });
    expect([load.refused, load.broken], cluster.output().slice(-3000)).toEqual([{}, 0]);
    expect(slowestStop).toBeLessThan(10_000);
    expect(await faultsOf(url, load.acknowledged)).toEqual([]);
  },
);
