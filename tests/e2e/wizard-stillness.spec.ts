import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { holdScripts } from "#tests/support/held-scripts.ts";
import { choose, expectStep, goOn, openWizard, storedDraft } from "#tests/support/wizard-steps.ts";

/** Collects every layout shift that no input caused, however small, with what moved and from where to where. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const placeOf = (rect: unknown) =>
      rect instanceof DOMRectReadOnly ? `${rect.x},${rect.y} ${rect.width}×${rect.height}` : "";
    const nameOf = (source: { node?: Node | null; previousRect?: unknown; currentRect?: unknown }) =>
      `${(source.node?.textContent ?? "").slice(0, 80)} (${placeOf(source.previousRect)} → ${placeOf(source.currentRect)})`;
    const isUncaused = (entry: PerformanceEntry) => "hadRecentInput" in entry && !entry.hadRecentInput;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(isUncaused)) {
        const moved = "sources" in entry && Array.isArray(entry.sources) ? entry.sources.map(nameOf) : [];
        shifts.push(moved.join(" | "));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => ("shifts" in window && Array.isArray(window.shifts) ? window.shifts : ["not watched"]));
}

for (const width of [320, 360, 1280])
  test(`nothing moves by itself at ${width} px: not on arrival, not between steps, not on a reload`, {
    tag: "@js",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await openWizard(page, "python");
    await page.waitForTimeout(600);
    expect(await shiftsOf(page), "a first visit").toEqual([]);
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await goOn(page);
    await goOn(page);
    await choose(page, "goal", "ship");
    await goOn(page);
    await page.goBack();
    await expectStep(page, "goal");
    await page.goBack();
    await page.waitForTimeout(600);
    expect(await shiftsOf(page)).toEqual([]);
    for (const step of ["goal", "priorities", "check", "leaning"]) {
      await openWizard(page, step);
      await page.waitForTimeout(600);
      expect(await shiftsOf(page), step).toEqual([]);
    }
  });

test("scripts that come late move nothing on the long page, and bring the draft", { tag: "@js" }, async ({ page }) => {
  await watchShifts(page);
  await openWizard(page);
  await choose(page, "leaning", "pytorch");
  const letCome = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator('section[data-step="goal"]')).toBeVisible({ timeout: 15_000 });
  await choose(page, "goal", "ship");
  await page.waitForTimeout(600);
  const before = await shiftsOf(page);
  letCome();
  await expect(page.locator('form[data-mode="page"]')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await shiftsOf(page)).toEqual(before);
  await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
  await expect(page.locator('input[name="goal"][value="ship"]')).toBeChecked();
  expect(await storedDraft(page)).toMatch(/pytorch.*ship/);
});
