import { expect } from "playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { test as base } from "#tests/support/e2e.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { showAnswers } from "#tests/support/result-page.ts";
import { seedResults } from "#tests/support/seed-results.ts";

/* The statistics with 0, 9, 30 and 1,000 results: each test on a server and a database of its own. */

const test = base.extend<{ serve: (results: number) => Promise<string> }>({
  serve: async ({ database }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (results) => {
      const data = await createE2eDatabase(database);
      ends.push(data.drop);
      await seedResults(data.url, results, Math.min(results, 40));
      const server = await startAppServer(data.url);
      ends.push(server.stop);
      return server.url;
    });
    for (const end of ends.reverse()) await end();
  },
});

test.setTimeout(240_000);

test("with 0 and with 9 results the page says the same: not enough data", async ({ page, serve, trouble }) => {
  trouble.expect(/request elsewhere/);
  const texts: (string | null)[] = [];
  for (const results of [0, 9]) {
    const url = await serve(results);
    expect((await page.goto(`${url}/stats?role=student`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { name: "Not enough data" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("figure")).toHaveCount(0);
    texts.push(await page.getByRole("main").textContent());
    const file = await (await fetch(`${url}/stats/share.json`)).json();
    expect(file).toMatchObject({ asOf: null, release: null, n: null, finding: "Not enough data." });
  }
  expect(texts[0]).toBe(texts[1]);
});

test("with 30 results what is large enough is drawn, and the rest has not enough data", async ({
  page,
  serve,
  trouble,
}) => {
  trouble.expect(/request elsewhere/);
  await page.goto(`${await serve(30)}/stats`);
  await expect(page.getByRole("main").getByText("Not enough data.", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("main").getByText("Made-up results are among these")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(page);
});

test("with 1,000 results every figure has a finding, a described picture, a table, n, a date and its files", async ({
  page,
  serve,
  trouble,
  javaScriptEnabled,
}) => {
  trouble.expect(/request elsewhere/);
  const url = await serve(1000);
  await page.goto(`${url}/stats`);
  const figures = page.getByRole("main").getByRole("figure");
  expect(await figures.count()).toBeGreaterThan(12);
  // The HTML alone is the page: nothing is fetched to run, and nothing said twice.
  const html = await (await fetch(`${url}/stats`)).text();
  expect(html).not.toContain("<script src");
  expect(html).not.toContain("__next_f");
  for (const figure of await figures.all()) {
    await expect(figure.locator("figcaption")).toHaveText(/\w+.*\.$/);
    await expect(figure.locator("svg[role=img] > title")).not.toBeEmpty();
    await expect(figure.locator("svg[role=img] > desc")).not.toBeEmpty();
    await expect(figure.locator("table")).toHaveCount(1);
    await expect(figure).toContainText(/as of \d+ \w+ \d{4}/);
    await expect(figure).toContainText(/95 %/);
  }
  await expect(figures.first()).toContainText(/n ≈ \d+/);

  // The CSV and the JSON hold what the table holds.
  const json = await (await fetch(`${url}/stats/share.json`)).json();
  await expect(figures.first().locator("figcaption")).toHaveText(json.finding);
  const csv = await (await fetch(`${url}/stats/share.csv`)).text();
  expect(csv.trimEnd().split("\r\n")).toHaveLength(1 + json.entries.length);
  await figures.first().getByText("Show the figures as a table").click();
  await expect(figures.first().locator("tbody tr")).toHaveCount(json.entries.length);
  expect((await fetch(`${url}/stats/no-such.csv`)).status).toBe(404);

  // One filter at a time, in the address.
  await page.getByLabel("Role", { exact: true }).selectOption("student");
  await page.getByRole("button", { name: "Show: Role" }).click();
  await expect(page).toHaveURL(/[?&]role=student/);
  await expect(page.getByText(/^Only those who answered/)).toBeVisible();
  const filtered = await (await fetch(`${url}/stats/share.json?role=student`)).json();
  expect(filtered.n).toBeLessThan(json.n);
  await page.goto(`${url}/stats?role=student&goal=ship`);
  await expect(page.getByText("There is no such filter")).toBeVisible();

  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(page);
  }
  if (javaScriptEnabled !== false) await expectAccessible(page);
});

test("people read numbers with their thousands parted, programs plain ones", { tag: "@nojs" }, async ({ database }) => {
  const data = await createE2eDatabase(database);
  const server = await startAppServer(data.url);
  const both = (count: number) => [count, count];
  const cells = {
    results: { all: both(1_000_000) },
    verdict: { "pytorch:clear": both(612_345), "tensorflow:leaning": both(387_655) },
    "question/goal": { "ship:pytorch": both(512_000), "ship:tensorflow": both(1000) },
  };
  await data.execute(
    `INSERT INTO "Release" ("number", "publishedOn", "cells") VALUES (1, '2026-11-01', '${JSON.stringify(cells)}')`,
  );
  const html = await (await fetch(`${server.url}/stats`)).text();
  const text = html.replaceAll(server.url, "").replaceAll(/<[^>]*>/g, " ");
  for (const shown of ["About 1,000,000 results", "n ≈ 1,000,000", "612,345", "387,655", "n ≈ 513,000"]) {
    expect(text).toContain(shown);
  }
  expect(text).not.toMatch(/\d{5}/);
  expect(await (await fetch(`${server.url}/stats/share.csv`)).text()).toContain(",612345,");
  expect(await (await fetch(`${server.url}/api/v1/stats`)).text()).toContain('"pytorch":612345,');
  await server.stop();
  await data.drop();
});

test("from a permalink a result whose answers aren't shared is marked only where its link says as much", async ({
  page,
  serve,
  trouble,
}) => {
  trouble.expect(/request elsewhere/);
  const url = await serve(1000);
  const body = JSON.stringify({ criteria: "2026-11", answers: { role: "student", goal: "ship" } });
  const headers = { "Content-Type": "application/json", "Idempotency-Key": "6f0c6b0e-6a2c-4f5c-9a53-0d6a3b1f9c11" };
  const { id, manageKey } = await (await fetch(`${url}/api/v1/results`, { method: "POST", headers, body })).json();
  await page.goto(`${url}/r/${id}`);
  await page.getByRole("link", { name: "See where this stands among others’ results" }).click();
  await expect(page).toHaveURL(new RegExp(`/stats[?]you=${id}$`));
  await expect(page.getByText("Its answers aren’t shared")).toBeVisible();
  const marked = () =>
    page
      .locator("main section[id^=section-]")
      .filter({ has: page.locator("svg text").filter({ hasText: "◂ you" }) })
      .evaluateAll((sections) => sections.map(({ id }) => id));
  const open = ["section-share", "section-by-month", "section-by-week", "section-support", "section-by-criteria"];
  expect((await marked()).filter((section) => !open.includes(section))).toEqual([]);
  expect(await marked()).toContain("section-by-month");
  // Nor does a filter tell: under the answer that it gave it is marked no more than under another one.
  for (const role of ["student", "engineer"]) {
    await page.goto(`${url}/stats?you=${id}&role=${role}`);
    expect(await marked()).toEqual([]);
  }
  // Its owner, whose cookie is sent below the result's own address only, sees all marks there.
  await page.goto(`${url}/r/${id}/stats`);
  expect((await marked()).filter((section) => !open.includes(section))).toEqual([]);
  await page.context().addCookies([{ name: "manage", value: manageKey, url: `${url}/r/${id}` }]);
  await page.goto(`${url}/stats?you=${id}`);
  await page.getByRole("link", { name: "If it is yours, see all its marks" }).click();
  // The page that the link leads to is awaited by what is on it: a click alone does not wait for all of it.
  await expect.poll(marked).toEqual(expect.arrayContaining(["section-by-role", "section-by-goal"]));
  await page.getByLabel("Role", { exact: true }).selectOption("student");
  await page.getByRole("button", { name: "Show: Role" }).click();
  await expect(page).toHaveURL(new RegExp(`/r/${id}/stats[?]role=student`));
  await showAnswers({ url }, { id, manageKey });
  await page.goto(`${url}/stats?you=${id}`);
  expect(await marked()).toEqual(expect.arrayContaining(["section-by-role", "section-by-goal"]));
  await expect(page.locator("#section-by-role").getByText("Student ◂ you")).toBeVisible();
  expect((await page.goto(`${url}/stats?you=unknown`))?.status()).toBe(200);
  await expect(page.getByText("Your result")).toHaveCount(0);
});
