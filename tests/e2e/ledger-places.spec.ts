import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const place = `criterion-${set.criteria.at(-1)?.id}`;

/** How far below the top of the window the place is once it has come to rest. */
async function restingTop(page: Page): Promise<number> {
  const top = () => page.locator(`#${place}`).evaluate((node) => Math.round(node.getBoundingClientRect().top));
  let before = Number.NaN;
  await expect
    .poll(
      async () => {
        const [earlier, now] = [before, await top()];
        before = now;
        return now === earlier && now < 400;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return before;
}

for (const width of [360, 1280]) {
  test(`what is out of view is not laid out, yet links lead to their places, ${width} pixels wide`, {
    tag: "@js",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/criteria/2026-11");
    const lastFacet = page.locator(`#${place} .laid-out-near`).last();
    await expect(lastFacet).toHaveCSS("content-visibility", "auto");
    await page.getByRole("navigation", { name: "On this page" }).locator(`a[href="#${place}"]`).click();
    await expect(lastFacet).toHaveCSS("content-visibility", "visible");
    const fromContents = await restingTop(page);
    expect(fromContents).toBeGreaterThanOrEqual(0);
    expect(fromContents).toBeLessThan(40);
    await page.goto("about:blank");
    await page.goto(`/criteria/2026-11#${place}`);
    expect(await restingTop(page)).toBe(fromContents);
  });
}
