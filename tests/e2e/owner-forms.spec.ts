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

  test("is sent by the browser itself where that cannot be", async ({ page }) => {
    await page.evaluate(() => Reflect.set(window, "fetch", () => Promise.reject(new TypeError("no"))));
    await button(page, "Show my answers").click();
    await expect(button(page, "Hide my answers again")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("#share");
  });
});
