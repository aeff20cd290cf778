import { afterEach, expect, test } from "vitest";
import { liveResponse, readyResponse } from "#lib/http/health.ts";
import { reportStopping } from "#lib/http/readiness.ts";

afterEach(() => {
  globalThis.tensorOrTorchIsStopping = undefined;
});

test("a process that answers is live", async () => {
  expect(liveResponse().status).toBe(200);
});

test("an instance with nothing against it is ready, and nobody keeps that answer", async () => {
  const response = await readyResponse(async () => []);
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
});

test("an instance with a problem says so and which", async () => {
  const response = await readyResponse(async () => ["no criteria set is published and due"]);
  expect([response.status, await response.json()]).toEqual([
    503,
    { status: "not ready", problems: ["no criteria set is published and due"] },
  ]);
});

test("an instance that is stopping is not ready, and asks the database nothing", async () => {
  reportStopping();
  const response = await readyResponse(() => Promise.reject(new Error("asked")));
  expect(response.status).toBe(503);
});
