import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";

/** Every kind of page, each with few entries, for every run. */
const PAGES = [
  "/criteria",
  "/criteria/2023-article?framework=pytorch&confidence=high",
  "/criteria/2026-11/evidence/pm-01",
  "/criteria/2023-article/evidence",
  "/criteria/2026-11/to/2026-11",
  "/criteria/2026-11/correct?item=comfort_high-level_high-level-any_pytorch",
  "/compare",
  "/pytorch",
  "/method/quality",
];

/** The long ones, in which a check of every element takes minutes: npm run full:ledger-accessibility. */
const LONG_PAGES = [
  "/criteria/2023-article",
  "/criteria/2026-11",
  "/criteria/2026-11?framework=tensorflow&freshness=stale",
  "/criteria/2023-article/to/2026-11",
  "/questions",
];

const isFull = process.env.E2E_FULL === "1";

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

for (const path of isFull ? [...PAGES, ...LONG_PAGES] : PAGES) {
  test(`${path} is accessible in light and dark, and fits 320 pixels`, { tag: "@js" }, async ({ page }) => {
    test.setTimeout(isFull ? 600_000 : 240_000);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
}
