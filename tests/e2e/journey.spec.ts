import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { fillLongPage, RESEARCHER, walkThroughWizard } from "#tests/support/wizard-page.ts";

test("from home to a verdict and on to the statistics", { tag: "@journey" }, async ({
  page,
  app,
  javaScriptEnabled,
}) => {
  const before = await app.data.countResults();
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/decide/);

  if (javaScriptEnabled === false) await fillLongPage(page, RESEARCHER);
  else await walkThroughWizard(page, RESEARCHER);
  await page.getByRole("button", { name: "See the result" }).click();

  await expect(page).toHaveURL(/\/r\/[\w-]{22,}$/);
  const verdict = page.getByRole("heading", { level: 1 });
  await expect(verdict).toContainText("PyTorch");
  expect(await app.data.countResults()).toBe(before + 1);

  const said = (await verdict.textContent()) ?? "";
  const permalink = page.url();
  await page.reload();
  await expect(verdict).toHaveText(said);

  await page.getByRole("banner").getByRole("link", { name: "Statistics" }).click();
  await expect(page).toHaveURL("/stats");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(permalink);
  await expect(verdict).toHaveText(said);
});

test("somebody else sees the verdict under the link, but not the answers", { tag: "@journey" }, async ({
  page,
  browser,
  app,
  javaScriptEnabled,
}) => {
  await page.goto("/decide");
  if (javaScriptEnabled === false) await fillLongPage(page, RESEARCHER);
  else await walkThroughWizard(page, RESEARCHER);
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page).toHaveURL(/\/r\//);
  const verdict = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expect(page.getByRole("main")).toContainText(/your answers/i);

  const stranger = await browser.newContext({ baseURL: app.url });
  const theirs = await stranger.newPage();
  await theirs.goto(page.url());
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(verdict.replace("your", "this"));
  await expect(theirs.getByRole("main")).not.toContainText(/reinforcement/i);
  await stranger.close();
});

test("an unknown link answers 404, plainly", { tag: "@journey" }, async ({ page, trouble }) => {
  trouble.expect(/status of 404/);
  const response = await page.goto("/r/AAAAAAAAAAAAAAAAAAAAAA");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
