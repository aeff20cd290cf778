import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { storeResult } from "#tests/support/result-page.ts";

test.describe("the link of a result", { tag: "@js" }, () => {
  test("is copied without what follows it in the address", async ({ page, context, app }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { path } = await storeResult(app, { goal: "ship" });
    await page.goto(`${path}?claim=x#criteria`);
    const copy = page.getByRole("button", { name: "Copy the link" });
    // What is said of it stands after the buttons, so that none of them moves away from the pointer.
    const other = await page.getByText("Answer for your own").elementHandle();
    const distance = () =>
      copy.evaluate((from, to) => {
        const [one, two] = [from.getBoundingClientRect(), to?.getBoundingClientRect()];
        return two && [two.x - one.x, two.y - one.y];
      }, other);
    const before = await distance();
    expect(before).toEqual([expect.any(Number), expect.any(Number)]);
    await copy.click();
    await expect(page.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
    expect(await distance()).toEqual(before);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(app.url + path);
  });

  test("is left to the address bar where copying is not allowed, in words", async ({ page, app }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    });
    const { path } = await storeResult(app, { goal: "ship" });
    await page.goto(path);
    await page.getByRole("button", { name: "Copy the link" }).click();
    await expect(page.getByRole("status").filter({ hasText: "address bar" })).toBeVisible();
  });

  test("is handed to the device where that can share", async ({ page, app }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", {
        value: (data: { url: string }) => Promise.resolve(Reflect.set(window, "shared", data.url)),
      });
    });
    const { path } = await storeResult(app, { goal: "ship" });
    await page.goto(path);
    await page.getByRole("button", { name: "Share…" }).click();
    expect(await page.evaluate(() => Reflect.get(window, "shared"))).toBe(app.url + path);
  });
});
