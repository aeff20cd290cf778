import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { currentStep } from "#tests/support/wizard-steps.ts";

/* By keyboard alone: nothing here focuses or clicks anything but by pressing keys, as a person would. */

const KEYS_PER_MINUTE = 90;

/** Presses Tab until the focus is on something of that name; tells how many keys that took. */
async function tabTo(page: Page, name: RegExp, limit = 60): Promise<number> {
  for (let presses = 0; presses <= limit; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null;
      return (label ?? activeElement?.textContent ?? "").trim();
    });
    if (name.test(focused)) return presses;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** What has the focus can be seen, and is not only told apart by colour alone. */
async function expectFocusToShow(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    const ring = focused?.closest("div:has(> input)") ?? focused?.closest("label") ?? focused;
    return ring ? getComputedStyle(ring).outlineStyle : "none";
  });
  expect(outline).toBe("solid");
}

test("a whole journey by keyboard: from home to a result, its reasons and its deletion", { tag: "@js" }, async ({
  page,
}) => {
  await page.goto("/");
  let keys = (await tabTo(page, /^Start now$/)) + 1;
  await expectFocusToShow(page);
  await page.keyboard.press("Enter");
  await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();

  keys += await tabTo(page, /^(TensorFlow|PyTorch)\d?$/);
  for (;;) {
    const step = await currentStep(page).getAttribute("data-step");
    if (step === "check") break;
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    keys += 2;
    await expect(currentStep(page)).not.toHaveAttribute("data-step", step ?? "");
    await expect(currentStep(page).getByRole("heading", { level: 2 })).toBeFocused();
  }
  keys += (await tabTo(page, /^Change/)) + (await tabTo(page, /^See the result$/, 80));
  await expectFocusToShow(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/r\//);
  expect(keys / KEYS_PER_MINUTE).toBeLessThan(2);

  await tabTo(page, /^Show the figures as a table$/);
  await expectFocusToShow(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table").first()).toBeVisible();
  await tabTo(page, /^Delete this result$/, 120);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Yes, delete/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/deleted");
});

test("the first Tab offers to skip to the content, and nothing traps the focus", { tag: "@js" }, async ({ page }) => {
  await page.goto("/method");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, /^Privacy$/, 120);
});

test("the steps of the wizard lead back, too, and an error takes the focus to its field", { tag: "@js" }, async ({
  page,
}) => {
  await page.goto("/decide?step=deploy");
  await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
  await tabTo(page, /^On a server or in the cloud/);
  await page.keyboard.press("1");
  await tabTo(page, /^Not sure/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await tabTo(page, /^“Not sure” cannot be combined/);
  await page.keyboard.press("Enter");
  await expect(currentStep(page).getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByText("What do these words mean?").locator("visible=true")).toBeFocused();
});
