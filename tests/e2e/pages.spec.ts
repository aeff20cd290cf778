import { expect } from "playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { test } from "#tests/support/e2e.ts";
import { submitForm } from "#tests/support/submit-form.ts";

const PAGES = [
  "/",
  "/decide",
  "/stats",
  "/method",
  "/privacy",
  "/compare",
  "/tensorflow",
  "/pytorch",
  "/criteria",
  "/criteria/2023-article",
  "/no-such-page",
];

for (const path of PAGES) {
  test(`${path} is accessible in light and dark and fits a phone`, { tag: "@js" }, async ({ page, trouble }) => {
    if (path === "/no-such-page") trouble.expect(/status of 404/);
    await page.emulateMedia({ colorScheme: "light" });
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === "/no-such-page" ? 404 : 200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await expectNoSidewaysScroll(page);
    }
  });

  // axe itself needs scripts to run, so of the page without them only what a person would notice first is checked.
  test(`${path} reads without JavaScript and fits a phone`, { tag: "@nojs" }, async ({ page, trouble }) => {
    if (path === "/no-such-page") trouble.expect(/status of 404/);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toContainText(/\w{3}/);
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoSidewaysScroll(page);
  });
}

test("a result is accessible in light and dark, fits a phone and lists its reasons", { tag: "@js" }, async ({
  page,
  app,
}) => {
  const answers = { goal: "prototype", python: "fluent", experience: "new", "priorities.research": "essential" };
  const { location } = await submitForm(app.url, answers, { visitor: "10.7.0.1" });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(location ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: "active" });
  await expectAccessible(page);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(page);
  }
});
