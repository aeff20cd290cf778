import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { choose, expectStep, goOn, openWizard } from "#tests/support/wizard-steps.ts";

/**
 * Collects every layout shift that no input caused, with what moved. Shifts below a thousandth still round to a CLS of
 * 0.00 and are let pass: one of 0.0008 came up once on a busy machine, and what moved is not known.
 */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const nameOf = ({ node }: { node?: Node | null }) => (node?.textContent ?? "").slice(0, 80);
    const isSeen = (entry: PerformanceEntry) =>
      "value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput && Number(entry.value) >= 0.001;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(isSeen)) {
        const moved = "sources" in entry && Array.isArray(entry.sources) ? entry.sources.map(nameOf) : [];
        shifts.push(moved.join(" | "));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => ("shifts" in window && Array.isArray(window.shifts) ? window.shifts : ["not watched"]));
}

for (const width of [360, 1280])
  test(`nothing moves by itself at ${width} px: not on arrival, not between steps, not on a reload`, {
    tag: "@js",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
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
