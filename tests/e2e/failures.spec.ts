import { expect } from "playwright/test";
import { test } from "#tests/support/api.ts";
import { submitForm } from "#tests/support/submit-form.ts";

/*
 * Faults of ours, provoked for real in the database. Whatever fails, visitors read a page
 * of ours and programs a problem document, and neither learns what went on inside.
 */

test.describe.configure({ mode: "serial" });

const INTERNALS =
  /prisma|sqlite|SELECT|INSERT|\.ts\b|node_modules|at async|CriteriaSet|JSON at position|digest|no such table/i;
const HEADERS = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"];

async function expectFailure(address: string, contentType: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(address, init);
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")], address).toEqual([500, contentType]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(HEADERS.filter((name) => !response.headers.has(name))).toEqual([]);
  // The page's own scripts and styles have paths; its words are what is looked at.
  expect(text.replaceAll(/<(script|link|style)\b.*?(<\/\1>|>)/gs, "")).not.toMatch(INTERNALS);
  return text;
}

const page = (address: string, init?: RequestInit) => expectFailure(address, "text/html; charset=utf-8", init);
const problem = (address: string, init?: RequestInit) => expectFailure(address, "application/problem+json", init);

test("a result that cannot be read back fails everywhere with our own words", { tag: "@nojs" }, async ({
  api: { app, contract, data },
  page: browser,
}) => {
  const { location } = await submitForm(app.url, { goal: "ship" });
  const id = location?.split("/").at(-1) ?? "";
  for (const outcome of ["{", "{}"]) {
    await data.execute(`UPDATE "Result" SET "outcome" = '${outcome}' WHERE "id" = '${id}'`);
    for (const path of [`/r/${id}`, `/embed/r/${id}`]) {
      expect(await page(app.url + path)).toContain("something went wrong on our side");
    }
    for (const file of ["decision.json", "badge.svg", "opengraph-image"]) await problem(`${app.url}/r/${id}/${file}`);
    expect((await contract.call("getResult", { path: { id } })).status).toBe(500);
  }
  const noticed: string[] = [];
  browser.on("console", (message) => noticed.push(message.text()));
  await browser.goto(`${app.url}/r/${id}`);
  await expect(browser.getByRole("heading", { level: 1 })).toHaveText("Sorry, something went wrong on our side");
  await expect(browser.getByRole("link", { name: "Try again" })).toBeVisible();
  await expect(browser.getByRole("navigation").first()).toBeVisible();
  // The status alone: no violation of the policy.
  expect(noticed.filter((text) => !text.includes("500"))).toEqual([]);
});

test("a write that fails is told as not done, and the answers come back", { tag: "@nojs" }, async ({
  api: { app, contract, data },
}) => {
  await data.execute(
    `CREATE TRIGGER "refusal" BEFORE INSERT ON "Result" BEGIN SELECT RAISE(ABORT, 'no such table: secret.ts'); END`,
  );
  const sent = await submitForm(app.url, { goal: "learn" });
  expect([sent.status, sent.location, sent.cookies]).toEqual([200, null, []]);
  expect((await contract.call("saveResult", { body: { answers: { goal: "learn" } } })).status).toBe(500);
  await data.execute('DROP TRIGGER "refusal"');
  expect((await submitForm(app.url, {}, { fields: sent.fields })).status).toBe(303);
});

test("without its tables every page and every interface fails with our own words", { tag: "@nojs" }, async ({
  api: { app, contract, data },
}) => {
  const { fields } = await submitForm(app.url, { goal: "ship" });
  const tables = ["CriteriaSet", "Release", "Result"];
  for (const table of tables) await data.execute(`ALTER TABLE "${table}" RENAME TO "${table}Gone"`);
  for (const path of ["/", "/decide", "/stats", "/criteria", "/questions", "/compare"]) await page(app.url + path);
  for (const path of ["/decide/ratings/x", "/criteria/x/set.json", "/stats/share.csv"]) await problem(app.url + path);
  expect((await contract.call("listCriteria")).status).toBe(500);
  expect((await contract.call("getStats")).status).toBe(500);
  expect((await contract.call("score", { body: { answers: {} } })).status).toBe(500);
  const unknown = fields.map(([name, value]): [string, string] => [name, name === "criteria" ? "other" : value]);
  expect((await submitForm(app.url, {}, { fields: unknown })).status).toBe(500);
  const message = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "list_questions", arguments: {} } };
  const told = await fetch(`${app.url}/api/mcp`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
    body: JSON.stringify(message),
  });
  const text = await told.text();
  expect(text).toContain('"isError":true');
  expect(text).not.toMatch(INTERNALS);
  // What needs no database goes on, and the log holds what visitors are not told.
  expect((await fetch(`${app.url}/api`)).status).toBe(200);
  expect(app.output()).toContain("CriteriaSet");
  // The server is shared with what runs after this.
  for (const table of tables) await data.execute(`ALTER TABLE "${table}Gone" RENAME TO "${table}"`);
});
