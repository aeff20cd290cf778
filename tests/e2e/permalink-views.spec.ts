import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { ANSWERS, addressesOf, own, storeAnswers, storeResult } from "#tests/support/result-page.ts";

const verdict = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");

test("what is sent for a link is never kept on the way", async ({ app }) => {
  const result = await storeResult(app, ANSWERS);
  for (const address of addressesOf(result).filter((path) => !path.endsWith("/today"))) {
    const response = await fetch(app.url + address);
    expect([address, response.status]).toEqual([address, 200]);
    expect(response.headers.get("cache-control")).toContain("no-store");
  }
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
  const result = await storeAnswers(app, { start: "pretrained" }, "2023-article");
  await own(context, app, result);
  await page.goto(result.path);
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
