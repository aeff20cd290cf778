import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, startLoad } from "#tests/support/load.ts";
import { KINDS, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

const REQUESTS = Number(process.env.SOAK ?? 100_000);
const PARTS = 10;
/* Caches fill and the heap finds its size during the first fifth; more than this above it is growth. */
const GROWTH_MB = 150;

function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

const filesOf = () => readdirSync(".next", { recursive: true, encoding: "utf8" }).concat(readdirSync(".")).sort();

/* Half an hour on a small machine: in the long run alone. */
test.runIf(isLong).each(KINDS)("100,000 mixed requests leave memory flat and no new file, on %s", async (kind) => {
  const url = await databases.make(kind);
  const app = await startAppServer(url, { LOG_LEVEL: "error" });
  const files = filesOf();
  const load = startLoad(() => [app.url], await formFields(app.url), { count: 2, pauseMs: 100 });
  const paths = () => {
    const known = load.acknowledged.at(-1)?.id ?? "none";
    return [
      "/",
      "/decide",
      `/r/${known}`,
      `/r/${"n".repeat(43)}`,
      "/stats",
      "/api/v1/stats",
      `/r/${known}/badge.svg`,
      "/no",
    ];
  };
  let [visits, failures] = [0, 0];
  const residents: number[] = [];
  const isDone = () => visits + load.acknowledged.length >= REQUESTS;
  const visit = async () => {
    for (; !isDone(); visits += 1) {
      const list = paths();
      const path = list[visits % list.length] ?? "/";
      const status = await fetch(app.url + path).then(
        (answer) => answer.arrayBuffer().then(() => answer.status),
        () => 0,
      );
      if (![200, 404].includes(status)) failures += 1;
      const part = Math.floor(((visits + load.acknowledged.length) * PARTS) / REQUESTS);
      if (part > residents.length) residents.push(residentMb(app.process.pid ?? 0));
    }
  };
  await Promise.all(Array.from({ length: 6 }, visit));
  await load.stop();
  const [warm = 0, end = 0] = [residents[1], residentMb(app.process.pid ?? 0)];
  const isNew = filesOf().filter((name) => !files.includes(name));
  await app.stop();
  report("soak", kind, {
    requests: visits + load.acknowledged.length,
    submissions: load.acknowledged.length,
    failures: failures + load.broken,
    "MB resident after each tenth": residents.join(" / "),
    "MB at the end": end,
    "new files": isNew.length,
  });
  expect([failures, load.broken, load.refused, isNew]).toEqual([0, 0, {}, []]);
  expect(end).toBeLessThan(warm + GROWTH_MB);
  expect(await faultsOf(url, load.acknowledged)).toEqual([]);
});
