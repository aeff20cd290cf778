import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { holdScripts } from "#tests/support/held-scripts.ts";
import {
  choose,
  currentStep,
  DRAFT_KEY,
  expectStep,
  goOn,
  openWizard,
  send,
  storedDraft,
} from "#tests/support/wizard-steps.ts";

test.describe("hands that are quick, slow or in two places", { tag: "@js" }, () => {
  test("a key that is held down does what it does once", async ({ page }) => {
    await openWizard(page);
    await page.locator('input[name="leaning"]').first().focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await expectStep(page, "role");
    await openWizard(page, "musts");
    await page.locator('input[name="musts"]').first().focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.down("1");
    await page.keyboard.up("1");
    await expect(page.locator('input[name="musts"]').first()).toBeChecked();
  });

  test("Continue pressed again while the check is on its way takes one step", async ({ page }) => {
    await openWizard(page, "field");
    await page.waitForLoadState("networkidle");
    const letCome = await holdScripts(page);
    await page.locator('input[name="field"]').nth(0).check();
    await page.locator('input[name="field"]').nth(1).check();
    const before = await page.evaluate(() => history.length);
    for (let press = 0; press < 3; press += 1) {
      await currentStep(page).getByRole("button", { name: "Continue" }).click();
    }
    await expect(currentStep(page)).not.toHaveAttribute("data-step", "field");
    letCome();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expectStep(page, "field");
  });

  test("what is chosen after a reload, before the scripts come, is kept", async ({ page }) => {
    await openWizard(page);
    const letCome = await holdScripts(page);
    await page.reload({ waitUntil: "commit" });
    await choose(page, "leaning", "pytorch");
    letCome();
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
    expect(await storedDraft(page)).toContain("pytorch");
  });

  test("what is chosen on a page that is left before its scripts come is there on the next", async ({ page }) => {
    const letCome = await holdScripts(page);
    await page.goto("/decide?step=musts", { waitUntil: "commit" });
    const musts = page.locator('input[name="musts"]');
    await musts.nth(0).check();
    await musts.nth(1).check();
    await currentStep(page).getByRole("link", { name: "Back" }).click({ noWaitAfter: true });
    await expect(currentStep(page)).not.toHaveAttribute("data-step", "musts");
    const left = await page.evaluate((key) => localStorage.getItem(`${key}:early`), DRAFT_KEY);
    expect(left, "the answers and nothing else").toMatch(/^musts=[\w-]+&musts=[\w-]+$/);
    letCome();
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await page.goto("/decide?step=musts");
    await expect(musts.nth(0)).toBeChecked();
    await expect(musts.nth(1)).toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([DRAFT_KEY]);
  });

  test("Start again clears what is chosen before the scripts come", async ({ page }) => {
    const letCome = await holdScripts(page);
    await page.goto("/decide", { waitUntil: "commit" });
    await choose(page, "leaning", "tensorflow");
    await currentStep(page).getByRole("link", { name: "Start again" }).click({ noWaitAfter: true });
    await expect(page.locator("input:checked")).toHaveCount(0);
    letCome();
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await expect(page.locator("input:checked")).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("what the browser filled in by itself, and keys have only passed, is no answer", async ({ page }) => {
    await openWizard(page);
    const letCome = await holdScripts(page);
    await page.reload({ waitUntil: "commit" });
    const first = page.locator('input[name="leaning"]').first();
    await first.evaluate((input) => Object.assign(input, { checked: true }).focus());
    await page.keyboard.press("Tab");
    letCome();
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await expect(first).not.toBeChecked();
    expect(await storedDraft(page)).toBeNull();
  });

  test("a form sent in one tab leaves the draft alone that another has begun", async ({ page, context }) => {
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await openWizard(page, "check");
    const other = await context.newPage();
    await openWizard(other);
    await currentStep(other).getByRole("link", { name: "Start again" }).click();
    await expect(other.locator("input:checked")).toHaveCount(0);
    await expect(other.locator('form[data-mode="wizard"]')).toBeVisible();
    await choose(other, "leaning", "tensorflow");
    await goOn(other);
    await send(page);
    await other.reload();
    await other.goBack();
    await expect(other.locator('input[name="leaning"][value="tensorflow"]')).toBeChecked();
    expect(await storedDraft(other)).toContain("tensorflow");
  });
});
