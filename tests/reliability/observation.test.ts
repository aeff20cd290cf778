import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { testDatabases } from "#tests/support/test-database.ts";

/* What an operator sees of a running server, and what nobody may find in it. */

const databases = testDatabases();
let app: AppServer;
let url: string;
let id = "";

const MARKERS = {
  address: "198.51.100.77",
  browser: "MarkerBrowser/7.7",
  cookie: "markercookie77",
  query: "markerquery77",
};

beforeAll(async () => {
  url = await databases.make("sqlite");
  app = await startAppServer(url, { METRICS_PORT: "0", TRUSTED_PROXIES: "127.0.0.1" });
  const sent = await submitForm(app.url, { goal: "ship" }, { visitor: MARKERS.address });
  id = sent.location?.slice(3) ?? "";
  const headers = {
    "X-Forwarded-For": MARKERS.address,
    "User-Agent": MARKERS.browser,
    Cookie: `other=${MARKERS.cookie}`,
    Referer: `https://${MARKERS.query}.example/`,
  };
  await fetch(`${app.url}/r/${id}?${MARKERS.query}`, { headers });
  await fetch(`${app.url}/r/${"x".repeat(43)}`, { headers });
  await fetch(`${app.url}/no/such/${MARKERS.query}`, { headers });
});

afterAll(async () => {
  await app.stop();
  await databases.end();
});

const lines = (): Record<string, unknown>[] =>
  app
    .output()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const settle = () => new Promise((resolve) => setTimeout(resolve, 1500));

test("it is live and ready, and says so to nobody's cache", async () => {
  for (const name of ["live", "ready"]) {
    const response = await fetch(`${app.url}/api/health/${name}`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await response.json()).toEqual({ status: name });
  }
});

test("every request is a line of JSON with its id, route, status and duration", async () => {
  await settle();
  const requests = lines().filter(({ msg }) => msg === "request");
  expect(requests.map(({ method, route, status }) => [method, route, status])).toEqual(
    expect.arrayContaining([
      ["POST", "/decide", 303],
      ["GET", "/r/[id]", 200],
      ["GET", "/r/[id]", 404],
      ["GET", "other", 404],
    ]),
  );
  const ids = requests.map(({ request }) => request);
  expect(new Set(ids).size).toBe(ids.length);
  expect(requests.every(({ milliseconds }) => typeof milliseconds === "number")).toBe(true);
});

test("nothing about the visitor is in the log, the database, its journal or any file beside it", async () => {
  await settle();
  const folder = url.replace("file:", "").replace(/\/[^/]+$/, "");
  const files = readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isFile());
  expect(files.length).toBeGreaterThan(0);
  const stored = files.map((name) => readFileSync(`${folder}/${name}`, "latin1")).join("");
  expect(stored).toContain(id);
  for (const marker of Object.values(MARKERS)) {
    expect(app.output()).not.toContain(marker);
    expect(stored).not.toContain(marker);
  }
  expect(app.output()).not.toContain(id);
  expect(app.output()).not.toMatch(/T\d\d:\d\d/);
});

test("metrics are served apart from the public address and count what happened", async () => {
  const address = /Metrics: (http:\/\/127\.0\.0\.1:\d+\/metrics)/.exec(app.output())?.[1] ?? "";
  const text = await (await fetch(address)).text();
  expect(text).toMatch(/^submissions_total\{source="form"\} 1$/m);
  expect(text).toContain('http_requests_total{route="/r/[id]",method="GET",status="404"} 1');
  for (const marker of [...Object.values(MARKERS), id]) expect(text).not.toContain(marker);
  expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
});

test("a server whose log nobody reads any more goes on serving, and ends when told to", async () => {
  const other = await startAppServer(url);
  const { process: server } = other;
  server.stdout?.destroy();
  server.stderr?.destroy();
  const statuses: number[] = [];
  for (let turn = 0; turn < 30; turn += 1) statuses.push((await fetch(`${other.url}/decide`)).status);
  await settle();
  statuses.push((await fetch(`${other.url}/decide`)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const since = performance.now();
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - since).toBeLessThan(10_000);
});

test("a configuration that cannot work ends the start with the variable, its value and what to do", async () => {
  const wrong = { PORT: "70000", METRICS_PORT: "http", TRUSTED_PROXIES: "proxy.local" };
  const failure: unknown = await startAppServer(url, wrong).catch((error: unknown) => error);
  for (const [name, value] of Object.entries(wrong)) expect(String(failure)).toContain(`${name}="${value}": must be`);
  const busy = await startAppServer(url, { PORT: new URL(app.url).port }).catch((error: unknown) => error);
  expect(String(busy)).toContain(`PORT=${new URL(app.url).port}: something else listens there already`);
  const away = await startAppServer("file:./package.json/results.db").catch((error: unknown) => error);
  expect(String(away)).toMatch(/DATABASE_URL: the database cannot be prepared: .*\n.*folder of the file/);
});
