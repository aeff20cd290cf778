import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect } from "playwright/test";
import { z } from "zod";
import { answersTo } from "#tests/support/answers-arbitrary.ts";
import { test } from "#tests/support/api.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { type Contract, readContract } from "#tests/support/contract.ts";
import { publishedSet } from "#tests/support/published-set.ts";

/*
 * The JSON API and its OpenAPI document, held against each other in both directions: every answer of the server is one
 * that the document promises, and every answer that the document promises is one that the server gives.
 */

// Faults of ours are provoked in failures.spec.ts, and a database that is away by the reliability suites.
const NOT_PROVOKED_HERE = / 50[03]$/;
const UNKNOWN = "A".repeat(43);
const savedSchema = z.object({ id: z.string(), manageKey: z.string() });

test.describe.configure({ mode: "serial" });

async function save(contract: Contract, answers: unknown, key: string = randomUUID()) {
  const { value } = await contract.call("saveResult", { headers: { "Idempotency-Key": key }, body: { answers } });
  return savedSchema.parse(value);
}
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

test("reads answer as documented, and 304 to the tag they gave", { tag: "@nojs" }, async ({ api: { contract } }) => {
  for (const [operationId, call] of [
    ["listCriteria", {}],
    ["getCriteria", { path: { version: "2026-11" } }],
    ["getStats", {}],
    ["getStats", { query: { role: "student" } }],
    ["getStatsCsv", {}],
    ["getOpenApi", {}],
    ["getDecisionSchema", {}],
  ] as const) {
    const first = await contract.call(operationId, call);
    expect(first.status).toBe(200);
    const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
    expect((await contract.call(operationId, { ...call, headers })).status).toBe(304);
  }
  expect((await contract.call("getCriteria", { path: { version: "never" } })).status).toBe(404);
  const wrong: Record<string, string>[] = [{ role: "king" }, { colour: "red" }, { role: "student", goal: "ship" }];
  for (const query of wrong) {
    expect((await contract.call("getStats", { query })).status).toBe(400);
    expect((await contract.call("getStatsCsv", { query })).status).toBe(400);
  }
});

test("what the document allows is scored and what it forbids is refused, field by field", {
  tag: "@nojs",
}, async ({ api: { contract } }) => {
  const arbitrary = answersTo(await publishedSet("2026-11"));
  for (const answers of fc.sample(arbitrary, { numRuns: 25, seed: 1 })) {
    expect(contract.allowsBody("score", { answers })).toBe(true);
    expect((await contract.call("score", { body: { answers } })).status).toBe(200);
  }
  const forbidden = [[], 1, null, {}, { answers: [] }, { answers: { goal: 1 } }, { answers: { goal: null } }];
  const more = [{ answers: {}, more: 1 }, { answers: { "Not An Id": "x" } }, { answers: { goal: { ease: "huge" } } }];
  for (const body of [...forbidden, ...more]) {
    expect(contract.allowsBody("score", body)).toBe(false);
    expect((await contract.call("score", { body })).status).toBe(422);
    expect((await contract.call("saveResult", { body })).status).toBe(422);
  }
});

test("bodies that cannot be read are refused as documented", { tag: "@nojs" }, async ({ api: { contract } }) => {
  const { id, manageKey } = await save(contract, { goal: "ship" });
  for (const [operationId, path] of [
    ["score", {}],
    ["saveResult", {}],
    ["changeResult", { id }],
  ] as const) {
    const call = (body: unknown, headers = {}) =>
      contract.call(operationId, { path, body, headers: { ...bearer(manageKey), ...headers } });
    expect((await call("{")).status).toBe(400);
    expect((await call("{}", { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await call("{}", { "Content-Type": "application/json; charset=latin1" })).status).toBe(415);
  }
  expect(
    (await contract.call("saveResult", { body: { answers: {} }, headers: { "Idempotency-Key": "short" } })).status,
  ).toBe(400);
});

test("one key stands for one submission", { tag: "@nojs" }, async ({ api: { contract, data } }) => {
  const key = randomUUID();
  const before = await data.countResults();
  const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => save(contract, { goal: "ship" }, key)));
  expect(new Set(others.map((other) => JSON.stringify(other)))).toEqual(new Set([JSON.stringify(first)]));
  expect(await data.countResults()).toBe(before + 1);
  const reused = await contract.call("saveResult", {
    headers: { "Idempotency-Key": key },
    body: { answers: { goal: "learn" } },
  });
  expect(reused.status).toBe(409);
});

test("the owner shares, sets an expiry and deletes; nobody else does", { tag: "@nojs" }, async ({
  api: { contract },
}) => {
  const { id, manageKey } = await save(contract, {
    goal: "ship",
    musts: ["windows-gpu"],
    priorities: { shipping: "essential" },
  });
  const other = await save(contract, { goal: "learn" });
  const path = { id };
  const hidden = await contract.call("getResult", { path });
  for (const secret of ["windows", "essential", "ruled", '"goal"', "weight", "flips"])
    expect(hidden.text).not.toContain(secret);
  expect(
    (await contract.call("getResult", { path, headers: { "If-None-Match": hidden.headers.get("etag") ?? "" } })).status,
  ).toBe(304);
  expect((await contract.call("getResult", { path, headers: bearer(manageKey) })).text).toContain("windows-gpu");
  for (const headers of [{}, bearer("wrong"), bearer(other.manageKey)]) {
    expect((await contract.call("changeResult", { path, headers, body: { sharesAnswers: true } })).status).toBe(401);
    expect((await contract.call("deleteResult", { path, headers })).status).toBe(401);
  }
  expect((await contract.call("getResult", { path, headers: bearer(other.manageKey) })).status).toBe(401);
  const headers = bearer(manageKey);
  for (const body of [{}, { expiresOn: "2020-01-01" }, { expiresOn: "tomorrow" }, { sharesAnswers: 1 }, { id: "x" }]) {
    expect((await contract.call("changeResult", { path, headers, body })).status).toBe(422);
  }
  const stale = { ...headers, "If-Match": '"other"' };
  expect((await contract.call("changeResult", { path, headers: stale, body: { sharesAnswers: true } })).status).toBe(
    412,
  );
  expect((await contract.call("deleteResult", { path, headers: stale })).status).toBe(412);
  const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
  await contract.call("changeResult", { path, headers, body: { sharesAnswers: true, expiresOn } });
  expect((await contract.call("getResult", { path })).text).toContain("windows-gpu");
  expect((await contract.call("deleteResult", { path, headers })).status).toBe(204);
});

test("unknown and deleted ids answer alike, exports included", { tag: "@nojs" }, async ({ api: { app, contract } }) => {
  const { id, manageKey } = await save(contract, { goal: "ship" });
  await contract.call("deleteResult", { path: { id }, headers: bearer(manageKey) });
  for (const operationId of ["getResult", "changeResult", "deleteResult"]) {
    const body = operationId === "changeResult" ? { sharesAnswers: true } : undefined;
    const answers = await Promise.all(
      [id, UNKNOWN].map((one) => contract.call(operationId, { path: { id: one }, headers: bearer(manageKey), body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  }
  for (const file of ["decision.md", "decision.json", "badge.svg"]) {
    const [gone, unknown] = await Promise.all([id, UNKNOWN].map((one) => fetch(`${app.url}/r/${one}/${file}`)));
    expect([gone?.status, unknown?.status]).toEqual([404, 404]);
    expect(await gone?.text()).toBe(await unknown?.text());
  }
});

test("beyond its limit every operation answers 429 and says when to come again", { tag: "@nojs" }, async ({
  api: { app, contract, data },
}) => {
  const limited = await startAppServer(data.url, { RATE_LIMIT_FACTOR: "0.001" });
  try {
    // The document itself is a read: it takes the one turn there is.
    const url = app.url;
    const elsewhere = await readContract(limited.url);
    for (const operation of elsewhere.operations) {
      const path = { id: UNKNOWN, version: "2026-11" };
      const body = operation.requestBody === undefined ? undefined : { answers: {} };
      const call = () => elsewhere.call(operation.operationId, { path, body });
      const answers = [await call(), await call()];
      expect(answers[1]?.status, `${operation.operationId} at ${url}`).toBe(429);
      expect(Number(answers[1]?.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    for (const told of elsewhere.seen) contract.seen.add(told);
  } finally {
    await limited.stop();
  }
});

test("every promised answer was given in this run", { tag: "@nojs" }, async ({ api: { contract } }) => {
  // The entry refuses these unread, the same way for every address.
  for (const { operationId, requestBody } of contract.operations) {
    if (requestBody === undefined) continue;
    const body = JSON.stringify({ answers: "x".repeat(20_000) });
    expect((await contract.call(operationId, { path: { id: UNKNOWN }, body })).status).toBe(413);
  }
  const headers = { Origin: "https://elsewhere.example" };
  for (const operationId of ["saveResult", "changeResult", "deleteResult"]) {
    const body = operationId === "deleteResult" ? undefined : { answers: {} };
    expect((await contract.call(operationId, { path: { id: UNKNOWN }, headers, body })).status).toBe(403);
  }
  const missing = contract.promised().filter((told) => !contract.seen.has(told) && !NOT_PROVOKED_HERE.test(told));
  expect(missing).toEqual([]);
});
