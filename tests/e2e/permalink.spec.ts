import { type Browser, expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { own, storeResult } from "#tests/support/result-page.ts";

const ANSWERS = {
  goal: "publish",
  python: "fluent",
  deploy: "server",
  field: "reinforcement",
  "priorities.research": "essential",
};
const ELSEWHERE = ["", "/opengraph-image", "/decision.md", "/decision.json", "/badge.svg", "/today"];

const verdict = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");

/** A page of somebody else, who has no cookie of ours. */
async function someoneElse(browser: Browser, url: string, javaScriptEnabled: boolean | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: javaScriptEnabled !== false });
  return context.newPage();
}

/** What an address answers, without what is new in every answer. */
async function read(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
  return { status: response.status, text: (await response.text()).replaceAll(nonce, "") };
}

/** The addresses under a result, and its frame. */
const addressesOf = ({ path, id }: { path: string; id: string }) => [
  ...ELSEWHERE.map((rest) => path + rest),
  `/embed/r/${id}`,
];

test("answers are private until the owner shows them, and again when the owner hides them", {
  tag: "@journey",
}, async ({ page, context, browser, app, javaScriptEnabled }) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await expect(page.getByText("Show your answers to people with the link?")).toBeVisible();
  const theirs = await someoneElse(browser, app.url, javaScriptEnabled);
  await theirs.goto(result.path);
  await expect(main(theirs)).not.toContainText(/reinforcement/i);
  await expect(theirs.getByRole("button", { name: "Show my answers" })).toHaveCount(0);

  await page.getByRole("button", { name: "Show my answers" }).click();
  await expect(page.getByRole("button", { name: "Hide my answers again" })).toBeVisible();
  await theirs.reload();
  await expect(main(theirs)).toContainText(/reinforcement/i);
  await page.getByRole("button", { name: "Hide my answers again" }).click();
  await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
  await theirs.reload();
  await expect(main(theirs)).not.toContainText(/reinforcement/i);
  await theirs.context().close();
});

test("the owner sets how long it is kept, and takes it back", async ({ page, context, app }) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await expect(main(page)).toContainText("kept until you delete it");
  await page.getByLabel("30 days").check();
  await page.getByRole("button", { name: "Set how long" }).click();
  const day = new Date(Date.now() + 30 * 86_400_000);
  const said = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  await expect(main(page)).toContainText(`gone from ${said}`);
  await page.getByLabel("Until I delete it").check();
  await page.getByRole("button", { name: "Set how long" }).click();
  await expect(main(page)).toContainText("kept until you delete it");
});

test("deleting asks first, and then every address answers as for an unknown link", { tag: "@journey" }, async ({
  page,
  context,
  app,
}) => {
  const result = await storeResult(app, ANSWERS);
  const before = await app.data.countResults();
  await own(context, app, result);
  await page.goto(result.path);
  const unknown = { path: `/r/${"A".repeat(43)}`, id: "A".repeat(43) };
  await expect(page.getByRole("button", { name: "Yes, delete it for good" })).toBeHidden();
  await page.getByText("Delete this result").click();
  await page.getByRole("button", { name: "Yes, delete it for good" }).click();
  await expect(verdict(page)).toHaveText("The result is deleted");
  expect(await app.data.countResults()).toBe(before - 1);
  const cookies = await context.cookies(app.url + result.path);
  expect(cookies).toEqual([]);
  for (const [index, address] of addressesOf(result).entries()) {
    const gone = await read(app.url + address);
    const never = await read(app.url + (addressesOf(unknown)[index] ?? ""));
    expect([address, gone.status]).toEqual([address, 404]);
    expect(gone.text.replaceAll(result.id, unknown.id)).toBe(never.text);
  }
});

test("what is sent for a link is never kept on the way", async ({ app }) => {
  const result = await storeResult(app, ANSWERS);
  for (const address of addressesOf(result).filter((path) => !path.endsWith("/today"))) {
    const response = await fetch(app.url + address);
    expect([address, response.status]).toEqual([address, 200]);
    expect(response.headers.get("cache-control")).toContain("no-store");
  }
});

test("the manage key of one result does nothing to another, and no key does nothing at all", async ({
  page,
  context,
  app,
}) => {
  const [mine, yours] = [await storeResult(app, ANSWERS), await storeResult(app, { goal: "ship" })];
  await own(context, app, { path: yours.path, manageKey: mine.manageKey });
  await page.goto(yours.path);
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Show my answers" })).toHaveCount(0);
  await expect(page.getByText("Is this result yours?")).toBeVisible();
});

test("the manage link makes another browser the owner and leaves no key in the address", { tag: "@js" }, async ({
  page,
  context,
  browser,
  app,
}) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await page.getByText("Keep the way to manage it").click();
  const link = await page.getByLabel("Manage link").inputValue();
  expect(link).toBe(`${app.url}${result.path}#key=${result.manageKey}`);
  const other = await someoneElse(browser, app.url, true);
  await other.goto(link);
  await expect(other.getByRole("button", { name: "Show my answers" })).toBeVisible();
  expect(other.url()).toBe(`${app.url}${result.path}`);
  const [cookie] = await other.context().cookies(app.url + result.path);
  expect(cookie).toMatchObject({ name: "manage", httpOnly: true, sameSite: "Lax", path: result.path });
  await other.context().close();
});

test("the manage link can be pasted, and a wrong one is refused in words", async ({ page, app }) => {
  const result = await storeResult(app, ANSWERS);
  await page.goto(result.path);
  await page.getByText("Is this result yours?").click();
  await page.getByLabel("The manage link you kept").fill(`${app.url}${result.path}#key=${"x".repeat(43)}`);
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(page.getByText("This is not the manage key of this result.")).toBeVisible();
  await page.getByLabel("The manage link you kept").fill(`${app.url}${result.path}#key=${result.manageKey}`);
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
});

test("the frame shows the verdict without our head and foot, and other sites may show it", async ({ page, app }) => {
  const result = await storeResult(app, ANSWERS);
  await page.goto(result.path);
  const said = (await verdict(page).textContent()) ?? "";
  const response = await page.goto(`/embed/r/${result.id}`);
  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(verdict(page)).toHaveText(said);
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(main(page)).not.toContainText(/reinforcement/i);
});

test("the image to look at before opening is a PNG that is the same for the owner and everyone", async ({ app }) => {
  const result = await storeResult(app, ANSWERS);
  const html = await (await fetch(app.url + result.path)).text();
  const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  const path = new URL(image).pathname;
  const theirs = await fetch(app.url + path);
  expect(theirs.headers.get("content-type")).toBe("image/png");
  const mine = await fetch(app.url + path, { headers: { Cookie: `manage=${result.manageKey}` } });
  expect(Buffer.from(await mine.arrayBuffer()).equals(Buffer.from(await theirs.arrayBuffer()))).toBe(true);
});

test("a result under older criteria can be rerun on today's, and says what is new and why", async ({
  page,
  context,
  app,
}) => {
  const response = await fetch(`${app.url}/api/v1/results`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify({ criteria: "2023-article", answers: { start: "pretrained" } }),
  });
  expect(response.status).toBe(201);
  const { id, manageKey } = await response.json();
  const path = `/r/${id}`;
  await own(context, app, { path, manageKey });
  await page.goto(path);
  const said = await verdict(page).textContent();
  await page.getByRole("link", { name: "See what the same answers give on today’s evidence" }).click();
  await expect(main(page)).toContainText("count as unanswered");
  await expect(page.getByRole("table", { name: "The result then and now" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ratings, one by one" })).toBeVisible();
  await page.getByRole("link", { name: "the original result" }).click();
  await expect(verdict(page)).toHaveText(said ?? "");
});

test("a result prints on two pages", { tag: "@js" }, async ({ page, context, app }) => {
  const result = await storeResult(app, { ...ANSWERS, leaning: "tensorflow", codebase: "both", team: "mixed" });
  await own(context, app, result);
  await page.goto(result.path);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
});
