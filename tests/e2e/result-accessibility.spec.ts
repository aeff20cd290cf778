import { expect } from "playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { test } from "#tests/support/e2e.ts";
import { own, storeAnswers } from "#tests/support/result-page.ts";

/** Results of every kind, as the criteria in use give them. */
const KINDS = {
  "a lead": { goal: "publish", field: ["reinforcement"], deploy: ["server"], priorities: { research: "essential" } },
  "a requirement that rules one out": { goal: "ship", musts: ["windows-gpu"], deploy: ["phone", "server"] },
  "requirements against both": { goal: "ship", musts: ["windows-gpu", "browser-training"] },
  "no answers": {},
};

for (const [kind, answers] of Object.entries(KINDS)) {
  for (const reader of ["its owner", "anyone with the link"]) {
    test(`a result with ${kind} is accessible to ${reader}, in both themes, on a phone and in forced colours`, async ({
      page,
      context,
      app,
    }) => {
      const result = await storeAnswers(app, answers);
      if (reader === "its owner") await own(context, app, result);
      await page.goto(result.path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await page.emulateMedia({ forcedColors: "active" });
      await page.setViewportSize({ width: 320, height: 640 });
      for (const details of await page.locator("main details > summary").all()) await details.click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

test("the rerun, the frame and the page after deleting are accessible too", async ({ page, context, app }) => {
  const result = await storeAnswers(app, { start: "pretrained" }, "2023-article");
  await own(context, app, result);
  for (const address of [`${result.path}/today`, `/embed${result.path}`, "/deleted"]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
