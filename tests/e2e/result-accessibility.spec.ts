import { expect } from "playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { test } from "#tests/support/e2e.ts";
import { type JsonAnswers, own, showAnswers, storeAnswers } from "#tests/support/result-page.ts";

/** Results of every kind, as the criteria in use give them. Axe runs only where scripts do, hence @js throughout. */
const KINDS = {
  "a lead": { goal: "publish", field: ["reinforcement"], deploy: ["server"], priorities: { research: "essential" } },
  "a requirement that rules one out": { goal: "ship", musts: ["windows-gpu"], deploy: ["phone", "server"] },
  "requirements against both": { goal: "ship", musts: ["windows-gpu", "browser-training"] },
  "no answers": {},
} as const satisfies Record<string, JsonAnswers>;

const CASES = [
  ...Object.entries(KINDS).map(([kind, answers]) => ({ kind, answers, reader: "its owner" })),
  { kind: "a lead", answers: KINDS["a lead"], reader: "anyone with the link" },
  { kind: "a lead", answers: KINDS["a lead"], reader: "anyone, with its answers shown" },
];

for (const { kind, answers, reader } of CASES) {
  test(`a result with ${kind} is accessible to ${reader}, in both themes and on a phone`, {
    tag: "@js",
  }, async ({ page, context, app }) => {
    const result = await storeAnswers(app, answers);
    if (reader === "its owner") await own(context, app, result);
    if (reader.endsWith("shown")) await showAnswers(app, result);
    await page.goto(result.path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test("with everything opened a result is accessible in forced colours and fits a phone", {
  tag: "@js",
}, async ({ page, context, app }) => {
  test.slow();
  const result = await storeAnswers(app, KINDS["a requirement that rules one out"]);
  await own(context, app, result);
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(result.path);
  for (const summary of await page.locator("main details > summary").all()) await summary.click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test("the rerun, the frame and the page after deleting are accessible too", { tag: "@js" }, async ({
  page,
  context,
  app,
}) => {
  const result = await storeAnswers(app, { start: "pretrained" }, "2023-article");
  await own(context, app, result);
  for (const address of [`${result.path}/today`, `/embed${result.path}`, "/deleted"]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
