import { expect, type Page } from "playwright/test";
import { answersAfter } from "#lib/model/answer-changes.ts";
import { score } from "#lib/model/score.ts";
import { test } from "#tests/support/e2e.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { own, showAnswers, storeAnswers, storeResult } from "#tests/support/result-page.ts";
import { expectScoreOf, FORM, ORIGINAL, status } from "#tests/support/try-it-page.ts";

/* A result whose owner shows the answers, as everybody else reads it: without scripts, and kept. */

type App = Parameters<typeof storeResult>[0];

async function shown(app: App, form: Record<string, string> = FORM) {
  const result = await storeResult(app, form);
  await showAnswers(app, result);
  return result;
}

const goal = (page: Page) => page.locator("#try-goal");
const opened = (page: Page) => page.getByRole("heading", { name: "Change priorities and answers" });

test("a result is read without scripts also with its answers, and is hidden, shown and gone at once", {
  tag: "@nojs",
}, async ({ app }) => {
  const result = await storeResult(app, FORM);
  const read = async (query = "") => {
    const response = await fetch(app.url + result.path + query);
    const html = await response.text();
    return { status: response.status, html, tells: html.includes('id="answers"') || /Images and video/.test(html) };
  };
  const unseen = [{}, { query: "?as=guest" }, { query: "?try-it" }, { query: "?as=guest&try-it" }];
  // Twice, so that what has been kept by then is what is sent.
  for (const _ of [1, 2]) {
    await showAnswers(app, result, true);
    for (const _again of [1, 2]) {
      const { html, tells } = await read();
      expect(tells).toBe(true);
      expect(html).toMatch(/matter to you\?<\/dt><dd[^>]*>Building on published work: essential</);
      expect(html.match(/<script\b[^>]*\ssrc=|__next_f/g)).toBeNull();
    }
    expect((await read("?as=reader")).tells).toBe(false);
    await showAnswers(app, result, false);
    for (const { query } of unseen)
      expect([query, await read(query)]).toMatchObject([query, { status: 200, tells: false }]);
  }
  await showAnswers(app, result, true);
  expect((await read()).tells).toBe(true);
  const { status: deleted } = await fetch(`${app.url}/api/v1/results/${result.id}`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${result.manageKey}` },
  });
  expect(deleted).toBe(204);
  for (const query of ["", "?as=guest", "?try-it"])
    expect(await read(query)).toMatchObject({ status: 404, tells: false });
});

test("an owner who asks for a guest's page while the answers are hidden gets the own one", { tag: "@nojs" }, async ({
  page,
  context,
  app,
}) => {
  const result = await storeResult(app, FORM);
  await own(context, app, result);
  await page.goto(`${result.path}?as=guest`);
  expect(new URL(page.url()).search).toBe("");
  await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
});

test("each rating of a result names its sources and leads to its place in the ledger, and the page stays lean", {
  tag: "@nojs",
}, async ({ app }) => {
  const result = await storeAnswers(app, {
    goal: "ship",
    field: ["vision", "audio"],
    start: "pretrained",
    hardware: ["nvidia-linux"],
    deploy: ["phone", "server"],
    codebase: "both",
    team: "mixed",
  });
  await showAnswers(app, result);
  const html = await (await fetch(app.url + result.path)).text();
  expect(Buffer.byteLength(html)).toBeLessThan(200_000);
  const ledger = await (await fetch(`${app.url}/criteria/2026-11`)).text();
  const places = [...html.matchAll(/href="\/criteria\/2026-11#([^"]+)">\d+ sources?, /g)].map(([, place]) => place);
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => !ledger.includes(`id="${place}"`))).toEqual([]);
  const facts = new Set([...html.matchAll(/href="\/criteria\/2026-11\/evidence\/([^"]+)"/g)].map(([, id]) => id));
  const { evidence } = await publishedSet("2026-11");
  expect(facts.size).toBeGreaterThan(20);
  expect([...facts].filter((id) => !evidence.some((entry) => entry.id === id))).toEqual([]);
});

test.describe("with answers shown, try it", { tag: "@js" }, () => {
  test("opens on the page that can, sends nothing, and leads back", async ({ page, app }) => {
    const result = await shown(app);
    await page.goto(result.path);
    await expect(page.locator("script[src]")).toHaveCount(0);
    await page.getByRole("link", { name: "Try other answers" }).click();
    await expect(opened(page)).toBeFocused();
    await expectScoreOf(page, ORIGINAL, "reader");
    await page.waitForLoadState("networkidle");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (!request.url().includes("/icon.svg")) sent.push(request.url());
    });
    const stored = await app.data.countResults();
    await goal(page).selectOption("ship");
    await expectScoreOf(page, { ...ORIGINAL, goal: "ship" }, "reader");
    expect(sent).toEqual([]);
    expect(await app.data.countResults()).toBe(stored);
    await page.getByRole("link", { name: "Back to the result as it was shared" }).click();
    await expect(page).toHaveURL(app.url + result.path);
    await expect(page.locator("script[src]")).toHaveCount(0);
  });

  test("shows a variation that an address without more brings along, and Back does not lead there again", async ({
    page,
    app,
  }) => {
    const result = await shown(app);
    await page.goto("/method");
    await page.goto(`${result.path}#try-it&goal=ship`);
    await expect(goal(page)).toHaveValue("ship");
    await expectScoreOf(page, { ...ORIGINAL, goal: "ship" }, "reader");
    await expect(page).toHaveURL(`${app.url}${result.path}?try-it#try-it&goal=ship`);
    await page.goBack();
    await expect(page).toHaveURL(`${app.url}/method`);
    // The same in a page that is open already.
    await page.goto(result.path);
    await page.evaluate(() => location.assign("#try-it&goal=learn"));
    await expect(goal(page)).toHaveValue("learn");
  });

  test("is where every sentence on what would flip the result leads", async ({ page, app }) => {
    const { "priorities.research": _, ...answered } = { ...FORM, goal: "learn" };
    const result = await shown(app, { ...answered, "priorities.shipping": "essential" });
    const learner = { ...ORIGINAL, goal: "learn", priorities: { shipping: "essential" as const } };
    const set = await publishedSet("2026-11");
    const [flip] = score(set, learner).flips.answers;
    if (!flip) throw new Error("these answers have flips");
    await page.goto(result.path);
    const links = page.locator("#flips").getByRole("link", { name: "Try it", includeHidden: true });
    await expect(links).toHaveCount(score(set, learner).flips.answers.length);
    await links.first().click();
    await expect(opened(page)).toBeFocused();
    await expect(status(page)).toContainText("With your changes");
    await expectScoreOf(page, answersAfter(set, learner, flip), "reader");
    await page.goBack();
    await expect(page).toHaveURL(app.url + result.path);
  });
});

test("with answers shown but without JavaScript try it says what it needs, and leads nowhere", {
  tag: "@nojs",
}, async ({ page, app }) => {
  const result = await shown(app);
  await page.goto(`${result.path}#try-it&goal=ship`);
  await expect(page.locator("#try-it")).toContainText("needs JavaScript");
  await expect(page.locator("#try-it").getByRole("link")).toHaveCount(0);
  await expect(page.locator("#flips").getByRole("link", { name: "Try it" })).toHaveCount(0);
});
