import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { choose, send } from "#tests/support/wizard-steps.ts";

test.describe("without JavaScript", { tag: "@nojs" }, () => {
  test("every question stands on one page, as native fields that nothing preselects", async ({ page }) => {
    await page.goto("/decide");
    const questions = page.locator("section[data-step] > fieldset");
    expect(await questions.count()).toBeGreaterThan(8);
    for (const question of await questions.all()) await expect(question).toBeVisible();
    await expect(page.locator("input:checked")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
    await expect(page.getByText(/^Question \d+ of/).first()).toBeHidden();
    await expect(page.getByText(/Only if you answer “/).first()).toBeVisible();
    await expect(page.getByText(/The difference here: /).first()).toBeVisible();
  });

  test("answers that do not apply are left out, and the rest is saved", async ({ page }) => {
    await page.goto("/decide");
    await choose(page, "goal", "learn");
    await choose(page, "horizon", "years");
    await choose(page, "python", "fluent");
    await send(page);
  });

  test("the same form sent again after Back leads to the same result", async ({ page, app }) => {
    await page.goto("/decide");
    await choose(page, "leaning", "pytorch");
    const before = await app.data.countResults();
    const first = await send(page);
    await page.goBack();
    await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
    expect(await send(page)).toBe(first);
    expect(await app.data.countResults()).toBe(before + 1);
  });

  test("the owner's cookie goes to the result alone", async ({ page, context }) => {
    await page.goto("/decide");
    const { pathname } = new URL(await send(page));
    const cookies = await context.cookies(page.url());
    expect(cookies).toMatchObject([{ name: "manage", path: pathname, httpOnly: true, sameSite: "Lax" }]);
  });
});
