import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, startCluster } from "#tests/support/cluster.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { submissionKey } from "#tests/support/load.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { command, query } from "#tests/support/verify-database.ts";

/* What is done at one of three instances, all others show within a second: nothing of it is kept in one of them alone. */

const databases = testDatabases();
let url: string;
let cluster: Cluster;

beforeAll(async () => {
  if (!isLong) return;
  url = await databases.make("postgresql");
  cluster = await startCluster(url, 3, { LOG_LEVEL: "error" });
});
afterAll(async () => {
  await cluster?.stop();
  await databases.end();
});

/** What each instance answers at these paths, whose pages each of them has rendered before. */
async function answersOf(paths: readonly string[], headers: Record<string, string> = {}) {
  const addresses = cluster.instances.flatMap((one) => paths.map((path) => one.url + path));
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address, { headers });
      return { status: response.status, text: await response.text() };
    }),
  );
}
const statusesOf = async (paths: readonly string[]) => new Set((await answersOf(paths)).map(({ status }) => status));

/**
 * Repeats a look until it shows what is wanted.
 * @returns after how many milliseconds the look began that showed it: whoever asks from then on sees it, however long a
 * busy machine takes to answer. @throws after five seconds.
 */
async function millisecondsUntil(isSeen: () => Promise<boolean>): Promise<number> {
  const since = performance.now();
  for (;;) {
    const begun = performance.now() - since;
    if (await isSeen()) return Math.round(begun);
    if (begun > 5000) throw new Error("not seen everywhere in five seconds");
  }
}

test.runIf(isLong)("a result that is deleted at one instance is gone from every address of all of them", async () => {
  const [one] = cluster.instances;
  const made = await submitForm(cluster.url, { goal: "ship" });
  const id = made.location?.slice(3) ?? "";
  const paths = ["", "/opengraph-image", "/badge.svg"].map((part) => `/r/${id}${part}`);
  paths.push(`/embed/r/${id}`, `/api/v1/results/${id}`);
  expect(await statusesOf(paths)).toEqual(new Set([200]));
  const key = /^manage=([^;]+)/.exec(made.cookies[0] ?? "")?.[1];
  const headers = { Authorization: `Bearer ${key}` };
  const gone = await fetch(`${one?.url}/api/v1/results/${id}`, { method: "DELETE", headers });
  expect(gone.status).toBe(204);
  const milliseconds = await millisecondsUntil(async () => {
    const statuses = await statusesOf(paths);
    return statuses.size === 1 && statuses.has(404);
  });
  report("deleted at one of three instances", "postgresql", { "gone from all after ms": milliseconds });
  expect(milliseconds).toBeLessThan(1000);
});

test.runIf(isLong)("a result from a program is deleted everywhere, too, and its key leads to nothing new", async () => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": submissionKey() };
  const body = JSON.stringify({ answers: { goal: "ship" } });
  const saved: unknown = await (await fetch(`${cluster.url}/api/v1/results`, { method: "POST", headers, body })).json();
  const [id, key] = ["id", "manageKey"].map((name) => String(Reflect.get(Object(saved), name)));
  const path = `/api/v1/results/${id}`;
  expect(await statusesOf([path])).toEqual(new Set([200]));
  const gone = await fetch(cluster.url + path, { method: "DELETE", headers: { Authorization: `Bearer ${key}` } });
  expect([gone.status, await statusesOf([path])]).toEqual([204, new Set([404])]);
});

test.runIf(isLong)("a criteria set that is published is asked by all without a restart", async () => {
  expect((await answersOf(["/decide"])).filter(({ text }) => text.includes('value="zz-newer"'))).toEqual([]);
  const day = new Date().toISOString().slice(0, 10);
  await query(
    url,
    `INSERT INTO "CriteriaSet" ("version", "publishedOn", "document", "sha256") SELECT 'zz-newer', '${day}', REPLACE("document", '"version":"2026-11"', '"version":"zz-newer"'), 'none' FROM "CriteriaSet" WHERE "version" = '2026-11' RETURNING "version"`,
  );
  const milliseconds = await millisecondsUntil(async () =>
    (await answersOf(["/decide"])).every(({ text }) => text.includes('value="zz-newer"')),
  );
  report("published beside three instances", "postgresql", { "asked by all after ms": milliseconds });
  expect(milliseconds).toBeLessThan(1000);
});

test.runIf(isLong)("a release is shown by all without a restart, whichever process draws it", async () => {
  const numberOf = ({ text }: { text: string }) => /"release":\{"number":(\d+)/.exec(text)?.[1];
  expect((await answersOf(["/api/v1/stats"])).map(numberOf)).toEqual([undefined, undefined, undefined]);
  for (let result = 0; result < 20; result += 1) await submitForm(cluster.url, { goal: "ship" });
  expect(await command(url, "bin/stats.ts", ["release"])).toMatchObject({ code: 0 });
  const [[number] = []] = await query(url, 'SELECT MAX("number") FROM "Release"');
  expect(Number(number)).toBeGreaterThan(0);
  const milliseconds = await millisecondsUntil(async () =>
    (await answersOf(["/api/v1/stats"])).every((answer) => numberOf(answer) === String(number)),
  );
  report("released beside three instances", "postgresql", { "shown by all after ms": milliseconds });
  expect(milliseconds).toBeLessThan(1000);
});
