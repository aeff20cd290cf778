import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { report } from "#tests/support/figures.ts";
import { freePort } from "#tests/support/free-port.ts";
import { makeOtherBuild } from "#tests/support/other-build.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { query } from "#tests/support/verify-database.ts";

/*
 * A tab opened before the site was updated: its actions and its chunks are gone, what was entered is not. One address,
 * one database; the version behind them changes while the tab is open.
 */

const databases = testDatabases();
const folder = mkdtempSync(join(tmpdir(), "other-build-"));
const builds = [".", folder];
let browser: Browser;
let site: { url: string; update: () => Promise<void>; stop: () => Promise<void> };
let database: string;

async function startSite(): Promise<typeof site> {
  const env = { LOG_LEVEL: "error", PORT: String(await freePort()) };
  let [version, app] = [0, await startAppServer(database, env, builds[0])];
  return {
    url: app.url,
    async update() {
      await app.stop();
      version = 1 - version;
      app = await startAppServer(database, env, builds[version]);
    },
    stop: () => app.stop(),
  };
}

const results = async () =>
  (await query(database, 'SELECT "answers" FROM "Result"')).map(([answers]) => String(answers));

beforeAll(async () => {
  makeOtherBuild(folder);
  database = await databases.make("sqlite");
  site = await startSite();
  const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await databases.end();
  rmSync(folder, { recursive: true, force: true });
});

async function openTab(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(site.url + path);
  if (javaScriptEnabled) await page.locator('form[data-mode="wizard"]').waitFor();
  return page;
}

const choose = (page: Page, question: string, option: string) =>
  page.locator(`input[name="${question}"][value="${option}"]`).check();
const send = (page: Page) => page.getByRole("button", { name: "See the result" }).click();

test("a form filled in before an update is sent from a fresh page by itself, once, and nothing is left behind", async () => {
  const page = await openTab("/decide");
  await choose(page, "leaning", "tensorflow");
  await page.goto(`${site.url}/decide?step=check`);
  await page.locator('form[data-mode="wizard"]').waitFor();
  const posts: number[] = [];
  page.on("response", (response) => response.request().method() === "POST" && posts.push(response.status()));
  await site.update();
  await send(page);
  await page.waitForURL(/\/r\/[\w-]{22,}$/);
  expect(posts).toEqual([409, 200]);
  expect(await results()).toEqual([expect.stringContaining('"leaning":"tensorflow"')]);
  expect(await page.evaluate(() => localStorage.getItem("decide-draft-1"))).toBeNull();
});

test("a tab on the first question when the update comes goes through to the result, without the chunks it lacks", async () => {
  const before = (await results()).length;
  const page = await openTab("/decide");
  await site.update();
  await choose(page, "leaning", "pytorch");
  const current = page.locator("section[data-current]");
  for (let step = 0; step < 40 && (await current.getAttribute("data-step")) !== "check"; step += 1) {
    await current.getByRole("button", { name: "Continue" }).click();
    await page.waitForTimeout(50);
  }
  await send(page);
  await page.waitForURL(/\/r\/[\w-]{22,}$/);
  const saved = await results();
  expect(saved).toHaveLength(before + 1);
  expect(saved.filter((answers) => answers.includes('"leaning":"pytorch"'))).toHaveLength(1);
});

test("without scripts, a form filled in before an update leads to its result", async () => {
  const before = (await results()).length;
  const page = await openTab("/decide", false);
  await choose(page, "leaning", "tensorflow");
  await choose(page, "goal", "ship");
  await site.update();
  await send(page);
  await page.waitForURL(/\/r\/[\w-]{22,}$/);
  const saved = await results();
  expect(saved).toHaveLength(before + 1);
  expect(saved.filter((answers) => answers.includes('"goal":"ship"'))).toHaveLength(1);
  report("old tab after an update", "sqlite", { "with scripts": "sent again by itself", "without scripts": "saved" });
});

test("a form that an update has changed the action of beyond that is told so plainly, and changes nothing", async () => {
  const page = await openTab("/decide", false);
  await choose(page, "goal", "ship");
  await send(page);
  await page.waitForURL(/\/r\/[\w-]{22,}$/);
  const before = await results();
  await site.update();
  await page.locator("summary", { hasText: "Delete this result" }).click();
  await page.getByRole("button", { name: "Yes, delete it for good" }).click();
  await page.getByText("This site was updated after you opened the page").waitFor();
  expect(await results()).toEqual(before);
});
