import { expect, type Page } from "playwright/test";
import { expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { test } from "#tests/support/e2e.ts";
import { storeAnswers } from "#tests/support/result-page.ts";

const PAGES = [
  "/",
  "/decide",
  "/decide?step=priorities",
  "/compare",
  "/stats",
  "/criteria/2023-article",
  "/method",
  "/api",
];

/** Adds what a reader's own style sheet would say, to ours, since the policy lets nothing else in. */
async function withReadersStyle(page: Page, css: string): Promise<void> {
  await page.route(/\.css(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${css}` });
  });
}

/** Text that is cut off or runs out of its box. */
function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main a, main button, main label, main h1, main h2, main h3, header a")]
      .filter(
        (element) =>
          element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
      )
      .filter((element) => getComputedStyle(element).display !== "inline" && !element.closest(".visually-hidden"))
      .map((element) => element.textContent ?? ""),
  );
}

test.describe("at 200 %", { tag: "@js" }, () => {
  test("pages zoomed in fit their window", async ({ page, app }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    const { path } = await storeAnswers(app, { goal: "ship", deploy: ["phone"] });
    for (const address of [...PAGES, path]) {
      await page.goto(address);
      await expectNoSidewaysScroll(page);
      expect([address, await clippedText(page)]).toEqual([address, []]);
    }
  });

  test("pages with text of twice the size lose nothing", async ({ page, app }) => {
    await withReadersStyle(page, "html { font-size: 200% !important; }");
    await page.setViewportSize({ width: 1280, height: 800 });
    const { path } = await storeAnswers(app, { goal: "ship", deploy: ["phone"] });
    for (const address of [...PAGES, path]) {
      await page.goto(address);
      await expectNoSidewaysScroll(page);
      expect([address, await clippedText(page)]).toEqual([address, []]);
    }
  });

  test("the wider spacing that WCAG 1.4.12 names loses nothing", async ({ page }) => {
    await withReadersStyle(
      page,
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
    );
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of PAGES) {
      await page.goto(address);
      await expectNoSidewaysScroll(page);
      expect([address, await clippedText(page)]).toEqual([address, []]);
    }
  });
});

test("with reduced motion nothing moves, fades or scrolls smoothly", { tag: "@js" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of PAGES) {
    await page.goto(address);
    const moving = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(",").map(Number.parseFloat));
      return [document.documentElement, ...document.querySelectorAll("body *")]
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            seconds(style.transitionDuration) > 0 ||
            seconds(style.animationDuration) > 0.01 ||
            style.scrollBehavior === "smooth",
        )
        .map(({ element }) => element.outerHTML.slice(0, 80));
    });
    expect([address, moving]).toEqual([address, []]);
  }
});
