import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { holdScripts } from "#tests/support/held-scripts.ts";
import { choose, currentStep, expectStep, goOn, openWizard, send, storedDraft } from "#tests/support/wizard-steps.ts";

test.describe("when something goes wrong", { tag: "@js" }, () => {
  test("offline at submit: the draft stays, the button says what happened and tries again", async ({
    page,
    context,
    trouble,
  }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await page.waitForLoadState("networkidle");
    await openWizard(page, "check");
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.getByRole("button", { name: "See the result" }).click();
    const again = page.getByRole("button", { name: "You are offline. Try again" });
    await expect(again).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Your answers are kept" })).toBeVisible();
    expect(await storedDraft(page)).toContain("pytorch");
    await context.setOffline(false);
    await again.click();
    await expect(page).toHaveURL(/\/r\//);
  });

  test("a server that fails is an honest error, and the draft stays", async ({ page, trouble }) => {
    trouble.expect(/status of 500/);
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await openWizard(page, "check");
    await page.route("**/decide**", (route) => {
      return route.request().method() === "POST" ? route.fulfill({ status: 500, body: "no" }) : route.continue();
    });
    await page.getByRole("button", { name: "See the result" }).click();
    const again = page.getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    expect(await storedDraft(page)).toContain("pytorch");
    await page.unroute("**/decide**");
    await again.click();
    await expect(page).toHaveURL(/\/r\//);
  });

  test("a slow network shows that the form is on its way, and steps do not wait for it", async ({ page }) => {
    await page.route(/\/decide\/ratings\/|_next\/static\/chunks/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await goOn(page);
    await openWizard(page, "check");
    await page.route("**/decide**", async (route) => {
      if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole("button", { name: "See the result" }).click();
    await expect(page.getByRole("button", { name: "Working it out…" })).toBeVisible();
    await expect(page).toHaveURL(/\/r\//);
  });

  test("a bundle that never arrives does not hide the questions, and the form still works", async ({
    page,
    trouble,
  }) => {
    trouble.expect(/ERR_FAILED/);
    await page.route(/_next\/static\/.*\.js/, (route) => route.abort());
    await page.goto("/decide");
    const later = page.locator('section[data-step="goal"]');
    await expect(later).not.toBeVisible();
    await expect(later).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
    await choose(page, "leaning", "pytorch");
    await choose(page, "goal", "ship");
    await send(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("an answer given before the bundle arrives is kept in the draft, too", async ({ page }) => {
    await page.route(/_next\/static\/.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto("/decide", { waitUntil: "commit" });
    await choose(page, "leaning", "pytorch");
    expect(await page.locator("form[data-mode]").getAttribute("data-mode")).toBe("waiting");
    await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
    await goOn(page);
    await page.unrouteAll({ behavior: "wait" });
    await page.reload();
    await page.goBack();
    await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
    expect(await storedDraft(page)).toContain("pytorch");
  });

  for (const hand of ["Continue", "Enter"])
    test(`whoever goes on by ${hand} before the bundle arrives is at the next step when it has`, async ({ page }) => {
      await page.route(/_next\/static\/.*\.js/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await page.goto("/decide", { waitUntil: "commit" });
      await choose(page, "leaning", "pytorch");
      if (hand === "Enter") await page.keyboard.press("Enter");
      else await currentStep(page).getByRole("button", { name: hand }).click();
      expect(await page.locator("form[data-mode]").getAttribute("data-mode")).toBe("waiting");
      await expectStep(page, "role");
      await expect(page.locator("#role-heading")).toBeFocused();
      expect(await storedDraft(page)).toContain("pytorch");
      await page.goBack();
      await expectStep(page, "leaning");
      await expect(page.locator('input[name="leaning"][value="pytorch"]')).toBeChecked();
    });

  test("the form can be sent on purpose before the bundle arrives", async ({ page }) => {
    await page.route(/_next\/static\/.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => null);
    });
    await page.goto("/decide?step=check", { waitUntil: "commit" });
    await send(page);
  });

  test("a bundle that arrives late leaves the long page that is in use alone", async ({ page }) => {
    const letCome = await holdScripts(page);
    await page.goto("/decide", { waitUntil: "commit" });
    await expect(page.locator('section[data-step="goal"]')).toBeVisible({ timeout: 15_000 });
    await choose(page, "goal", "ship");
    letCome();
    await expect(page.locator('form[data-mode="page"]')).toBeVisible();
    await expect(page.locator('section[data-step="deploy"]')).toBeVisible();
    await expect(page.locator('input[name="goal"][value="ship"]')).toBeChecked();
    await choose(page, "deploy", "server");
    expect(await storedDraft(page)).toContain("ship");
    await send(page);
  });

  test("chunks that fail after the start cost the advice and nothing else", async ({ page, trouble }) => {
    trouble.expect(/ERR_FAILED/);
    await openWizard(page);
    await page.waitForLoadState("networkidle");
    await page.route(/_next\/static\/.*\.js|\/decide\/ratings\//, (route) => route.abort());
    await choose(page, "leaning", "pytorch");
    for (let step = 0; step < 30 && (await currentStep(page).getAttribute("data-step")) !== "check"; step += 1) {
      await goOn(page);
    }
    await page.unrouteAll();
    await send(page);
  });

  test("a tab from before an update keeps its answers and sends them from a fresh page", async ({ page, trouble }) => {
    trouble.expect(/status of (404|409)/);
    await openWizard(page);
    await choose(page, "leaning", "tensorflow");
    await openWizard(page, "check");
    let refused = 0;
    await page.route("**/decide**", async (route) => {
      if (route.request().method() !== "POST" || refused > 0) return route.continue();
      refused += 1;
      return route.continue({ headers: { ...route.request().headers(), "next-action": "0".repeat(42) } });
    });
    await page.getByRole("button", { name: "See the result" }).click();
    await expect(page).toHaveURL(/\/r\//);
    expect(refused).toBe(1);
    expect(await storedDraft(page)).toBeNull();
  });

  test("an action that stays unknown is tried once more and then owned up to", async ({ page, trouble }) => {
    trouble.expect(/status of (404|409)/);
    await openWizard(page);
    await choose(page, "leaning", "tensorflow");
    await openWizard(page, "check");
    let sent = 0;
    await page.route("**/decide**", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      sent += 1;
      return route.continue({ headers: { ...route.request().headers(), "next-action": "0".repeat(42) } });
    });
    await page.getByRole("button", { name: "See the result" }).click();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(sent).toBe(2);
    expect(await storedDraft(page)).toContain("tensorflow");
  });
});
