import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import {
  choose,
  currentStep,
  DRAFT_KEY,
  expectStep,
  goOn,
  openWizard,
  send,
  storedDraft,
  summaryOf,
} from "#tests/support/wizard-steps.ts";

test.describe("the draft", { tag: "@js" }, () => {
  test("is written with the first answer and not before, survives a reload, and is cleared on submit", async ({
    page,
  }) => {
    await openWizard(page);
    await goOn(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await choose(page, "role", "student");
    expect(await storedDraft(page)).toContain("student");
    await page.reload();
    await expect(page.locator('input[name="role"][value="student"]')).toBeChecked();
    await openWizard(page, "check");
    await send(page);
    expect(await storedDraft(page)).toBeNull();
  });

  test("is really cleared by Start again", async ({ page }) => {
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await goOn(page);
    await currentStep(page).getByRole("link", { name: "Start again" }).click();
    await expect(page).toHaveURL("/decide");
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    expect(await storedDraft(page)).toBeNull();
    await expect(page.locator("input:checked")).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await expect(page.locator("input:checked")).toHaveCount(0);
  });

  test("of an older set keeps what still applies and says so", async ({ page }) => {
    await openWizard(page);
    const draft = {
      criteria: "2020-older",
      submissionKey: "k".repeat(32),
      answers: {
        leaning: "pytorch",
        goal: "ship",
        gone: "x",
        role: "astronaut",
        priorities: { future: "nice", old: "nice" },
      },
    };
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key ?? "", text ?? ""),
      [DRAFT_KEY, JSON.stringify(draft)],
    );
    await openWizard(page, "check");
    await expect(page.getByRole("status").filter({ hasText: "The questions have been updated" })).toBeVisible();
    await expect(summaryOf(page, "Leaning")).toHaveText("PyTorch");
    await expect(summaryOf(page, "Role")).toHaveText("Not answered");
    await expect(summaryOf(page, "Priorities")).toHaveText(/^Nice to have: \w+$/);
    await send(page);
  });

  for (const broken of [
    "not json",
    "[]",
    '{"criteria":1}',
    '{"criteria":"a","submissionKey":"b","answers":{"goal":{"x":1},"deploy":[null]}}',
  ])
    test(`that is broken (${broken}) is passed over`, async ({ page }) => {
      await openWizard(page);
      await page.evaluate(([key, text]) => localStorage.setItem(key ?? "", text ?? ""), [DRAFT_KEY, broken]);
      await openWizard(page, "goal");
      await expectStep(page, "goal");
      await expect(page.locator("input:checked")).toHaveCount(0);
    });

  test("can be done without where storage is blocked", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await goOn(page);
    await page.goBack();
    await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
    await page.goForward();
    for (let step = 0; step < 30 && (await currentStep(page).getAttribute("data-step")) !== "check"; step += 1) {
      await goOn(page);
    }
    await expect(summaryOf(page, "Leaning")).toHaveText("PyTorch");
    await send(page);
  });

  test("comes back after Back from the result, and sent again leads to the same result", async ({ page, app }) => {
    await openWizard(page);
    await choose(page, "leaning", "tensorflow");
    await openWizard(page, "check");
    const before = await app.data.countResults();
    const first = await send(page);
    await page.goBack();
    await expectStep(page, "check");
    await expect(summaryOf(page, "Leaning")).toHaveText("TensorFlow");
    expect(await storedDraft(page)).toBeNull();
    expect(await send(page)).toBe(first);
    expect(await app.data.countResults()).toBe(before + 1);
  });

  test("leads two tabs, and a double click, to one result", async ({ page, context, app }) => {
    await openWizard(page);
    await choose(page, "leaning", "tensorflow");
    const second = await context.newPage();
    await openWizard(second, "check");
    await openWizard(page, "check");
    const before = await app.data.countResults();
    await page.getByRole("button", { name: "See the result" }).dblclick();
    await expect(page).toHaveURL(/\/r\//);
    expect(await send(second)).toBe(page.url());
    expect(await app.data.countResults()).toBe(before + 1);
  });
});
