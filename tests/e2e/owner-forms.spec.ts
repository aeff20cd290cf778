import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { ANSWERS, own, storeResult } from "#tests/support/result-page.ts";

/* The forms of an owner, on a page without React. What they change without scripts is in permalink.spec.ts. */

const button = (page: Page, name: string) => page.getByRole("button", { name });
const said = (page: Page) => page.locator("#who-sees");

test.describe("what an owner changes", { tag: "@js" }, () => {
  test.beforeEach(async ({ page, context, app }) => {
    const result = await storeResult(app, ANSWERS);
    await own(context, app, result);
    await page.goto(result.path);
  });

  test("is said in place, in the status that was there, and the focus stays on the button", async ({ page }) => {
    const loaded: string[] = [];
    page.on("framenavigated", (frame) => loaded.push(frame.url()));
    const status = await said(page).elementHandle();
    await button(page, "Show my answers").press("Enter");
    await expect(button(page, "Hide my answers again")).toBeFocused();
    expect(await status?.textContent()).toContain("see everything you see");
    await expect(page.getByRole("link", { name: "See the page as they see it" })).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(button(page, "Show my answers")).toBeFocused();
    expect(await status?.textContent()).toContain("Your answers, and whatever would give them away, stay with you");
    await expect(page.getByRole("link", { name: "See the page as they see it" })).toBeVisible();

    const kept = await page.locator("#kept-until").elementHandle();
    await page.getByLabel("7 days").check();
    await button(page, "Set how long").click();
    await expect(page.getByRole("status").filter({ hasText: "will be gone from" })).toBeVisible();
    expect(await kept?.textContent()).toContain("will be gone from");
    await expect(page.getByLabel("7 days")).not.toBeChecked();
    expect(loaded).toEqual([]);
  });

  test("is sent by the browser itself where the server does not take it so", async ({ page, trouble }) => {
    trouble.expect(/status of 409/);
    await page.route("**/r/*", (route) =>
      route.request().resourceType() === "fetch" ? route.fulfill({ status: 409, body: "old" }) : route.continue(),
    );
    await button(page, "Show my answers").click();
    await expect(button(page, "Hide my answers again")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("#share");
  });

  test("without a connection it is said beside the button, and nothing is lost", async ({ page, context, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.getByLabel("7 days").check();
    await context.setOffline(true);
    await button(page, "Set how long").click();
    await expect(page.getByRole("alert")).toContainText("Check your connection and press again");
    await expect(page.getByLabel("7 days")).toBeChecked();
    await context.setOffline(false);
    await button(page, "Set how long").click();
    await expect(page.locator("#kept-until")).toContainText("will be gone from");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("the page says what is the case at the end, though an answer is late", async ({ page }) => {
    await page.route("**/r/*", async (route) => {
      const isExpiry = route.request().postData()?.includes('name="keep"') === true;
      const response = await route.fetch();
      if (isExpiry) await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.fulfill({ response });
    });
    await page.getByLabel("7 days").check();
    await button(page, "Set how long").click();
    await button(page, "Show my answers").click();
    await expect(page.locator("#kept-until")).toContainText("will be gone from");
    await expect(button(page, "Hide my answers again")).toBeVisible();
    await page.waitForTimeout(300);
    await expect(said(page)).toContainText("your answers included");
    await page.reload();
    await expect(said(page)).toContainText("your answers included");
  });

  test("somebody who does not own the result any more sees it as others do", async ({ page, context, trouble }) => {
    trouble.expect(/status of 404/);
    await context.clearCookies();
    await button(page, "Show my answers").click();
    await expect(page.getByText("Is this result yours?")).toBeVisible();
    await expect(page).toHaveTitle(/Tensor or Torch/);
  });

  test("pressing twice to delete on a slow line deletes once and says so", async ({ page }) => {
    await page.route("**/r/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, route.request().method() === "POST" ? 800 : 0));
      await route.continue();
    });
    await page.getByText("Delete this result").click();
    await button(page, "Yes, delete it for good").evaluate((sure: HTMLElement) => {
      sure.click();
      setTimeout(() => sure.click(), 300);
    });
    await expect(page).toHaveURL(/\/deleted$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("a form of a result that is gone gets the page for what is missing, whole", { tag: "@nojs" }, async ({
  page,
  app,
  context,
  trouble,
}) => {
  trouble.expect(/status of 404/);
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await context.clearCookies();
  await button(page, "Show my answers").click();
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page).toHaveTitle(/Tensor or Torch/);
});
