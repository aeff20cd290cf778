import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { choose, currentStep, expectStep, goOn, openWizard, send } from "#tests/support/wizard-steps.ts";

test("options that exclude each other are explained beside the field and in a summary", { tag: "@js" }, async ({
  page,
}) => {
  await openWizard(page, "deploy");
  await choose(page, "deploy", "server", "not-sure");
  await currentStep(page).getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectStep(page, "deploy");
  await expect(currentStep(page).getByRole("group", { name: /Where must/ })).toHaveAccessibleDescription(
    /Not sure.*cannot be combined/,
  );
  await summary.getByRole("link").click();
  await expect(currentStep(page).getByRole("checkbox").first()).toBeFocused();

  await page.locator('input[name="deploy"][value="not-sure"]').uncheck();
  await goOn(page);
  await expect(page).not.toHaveTitle(/^Error/);
  await expect(summary).toBeHidden();
});

test("a contradiction kept in a draft is found before anything is sent", { tag: "@js" }, async ({ page, app }) => {
  await openWizard(page, "deploy");
  await choose(page, "deploy", "server", "nowhere");
  const before = await app.data.countResults();
  await openWizard(page, "check");
  await page.getByRole("button", { name: "See the result" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link").click();
  await expectStep(page, "deploy");
  await page.locator('input[name="deploy"][value="nowhere"]').uncheck();
  await goOn(page);
  await expectStep(page, "check");
  expect(await app.data.countResults()).toBe(before);
  await send(page);
});

test("without JavaScript the server explains the same and keeps every answer", { tag: "@nojs" }, async ({
  page,
  app,
}) => {
  await page.goto("/decide");
  const before = await app.data.countResults();
  const key = await page.locator('input[name="submissionKey"]').inputValue();
  await choose(page, "leaning", "pytorch");
  await choose(page, "goal", "ship");
  await choose(page, "deploy", "phone", "nowhere");
  await choose(page, "priorities.future", "essential");
  await page.getByRole("button", { name: "See the result" }).click();

  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page.getByRole("group", { name: "Where must the finished model run?" })).toHaveAccessibleDescription(
    /cannot be combined/,
  );
  for (const [name, value] of [
    ["leaning", "pytorch"],
    ["goal", "ship"],
    ["deploy", "phone"],
    ["deploy", "nowhere"],
    ["priorities.future", "essential"],
  ]) {
    await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
  }
  expect(await page.locator('input[name="submissionKey"]').inputValue()).toBe(key);
  expect(await app.data.countResults()).toBe(before);
  await page.locator('input[name="deploy"][value="nowhere"]').uncheck();
  await send(page);
  expect(await app.data.countResults()).toBe(before + 1);
});

test("fields that nobody asked for are refused", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/decide");
  await page.locator("form").evaluate((form) => {
    const field = document.createElement("input");
    Object.assign(field, { name: "surprise", value: "1", type: "hidden" });
    form.append(field);
  });
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page.getByRole("alert")).toContainText("surprise");
});
