import { expect } from "playwright/test";
import { PAGES } from "#app/site/pages.ts";
import { test } from "#tests/support/e2e.ts";
import { own, storeResult } from "#tests/support/result-page.ts";

/* Links, text and native elements need nothing to bring them to life, so nothing is sent for it. */

const READING = [
  ...PAGES.map(({ path }) => path).filter((path) => path !== "/decide"),
  "/criteria/2026-11/evidence/pm-01",
];

test.describe("what is only read", { tag: "@js" }, () => {
  test("brings no script to load, whichever page it is", async ({ request }) => {
    for (const path of READING) {
      const html = await (await request.get(path)).text();
      expect([path, html.match(/<script\b[^>]*\ssrc=|__next_f/g)]).toEqual([path, null]);
    }
    expect(await (await request.get("/decide")).text()).toMatch(/<script\b[^>]*\ssrc=/);
  });

  test("still changes its theme, and keeps the choice", async ({ page }) => {
    await page.goto("/method");
    await page.getByRole("button", { name: /Theme/ }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  });

  test("is fetched anew with a nonce of its own, with the same fonts", async ({ request }) => {
    const [first, second] = [await request.get("/method"), await request.get("/method")];
    const nonceOf = (text: string) => /nonce="?([\w+/=]+)/.exec(text)?.[1];
    expect(nonceOf(await first.text())).not.toBe(nonceOf(await second.text()));
    for (const response of [first, second]) {
      const { link = "", "content-security-policy": policy = "" } = response.headers();
      expect(link).toContain("woff2");
      expect(policy).toContain(`'nonce-${nonceOf(link)}'`);
      expect(policy).toContain(`'nonce-${nonceOf(await response.text())}'`);
    }
  });

  test("includes a result, for its readers and for its owner, until other answers are tried", async ({
    page,
    context,
    app,
  }) => {
    const result = await storeResult(app, { goal: "ship" });
    const scripts = page.locator("script[src]");
    await page.goto(result.path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(scripts).toHaveCount(0);
    await own(context, app, result);
    const response = await page.reload();
    expect(response?.headers()["cache-control"]).toMatch(/private.*no-store/);
    await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
    await expect(scripts).toHaveCount(0);
    await page.getByRole("link", { name: "Try other answers" }).click();
    await expect(page.getByRole("heading", { name: "Change priorities and answers" })).toBeVisible();
    expect(await scripts.count()).toBeGreaterThan(0);
  });
});
