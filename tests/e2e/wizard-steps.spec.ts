import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { choose, currentStep, expectStep, goOn, openWizard, send, summaryOf } from "#tests/support/wizard-steps.ts";

test.describe("with JavaScript", { tag: "@js" }, () => {
  test("each step has an address, and Back and Forward move between steps without losing an answer", async ({
    page,
  }) => {
    await openWizard(page);
    await choose(page, "leaning", "pytorch");
    await goOn(page);
    await expect(page).toHaveURL("/decide?step=role");
    await choose(page, "role", "student");
    await goOn(page);
    await expect(page).toHaveURL("/decide?step=goal");

    await page.goBack();
    await expectStep(page, "role");
    await expect(page.locator('input[name="role"][value="student"]')).toBeChecked();
    await page.goBack();
    await expectStep(page, "leaning");
    await page.goForward();
    await page.goForward();
    await expectStep(page, "goal");
    await currentStep(page).getByRole("link", { name: "Back" }).click();
    await expect(page).toHaveURL("/decide?step=role");
  });

  test("steps taken faster than the page is painted have their places in the history", async ({ page }) => {
    await openWizard(page);
    await page.evaluate(async () => {
      const shown = () => document.querySelector("section[data-current]");
      const goOn = async () => {
        const before = shown();
        before?.querySelector<HTMLElement>("button[type=button]")?.click();
        // No frame in between: React shows the next step before the browser gets to paint.
        while (shown() === before) await Promise.resolve();
      };
      await goOn();
      await goOn();
    });
    await expectStep(page, "goal");
    await expect(page).toHaveURL("/decide?step=goal");
    await page.goBack();
    await expectStep(page, "role");
    await page.goBack();
    await expectStep(page, "leaning");
    await page.goForward();
    await page.goForward();
    await expectStep(page, "goal");
  });

  test("the first question is painted before any script is fetched", async ({ page }) => {
    await openWizard(page);
    const { painted, fetched } = await page.evaluate(() => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      fetched: performance.getEntriesByType("resource").flatMap(({ name, startTime }) => {
        return name.endsWith(".js") ? [startTime] : [];
      }),
    }));
    expect(painted).toBeGreaterThan(0);
    expect(fetched.length).toBeGreaterThan(5);
    expect(Math.min(...fetched)).toBeGreaterThan(painted);
  });

  test("no step makes a request, but for the model and the ratings after the first answer", async ({ page }) => {
    await openWizard(page);
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() !== "other" && !/icon/.test(pathname)) requests.push(pathname);
    });
    await goOn(page);
    await goOn(page);
    await page.goBack();
    expect(requests).toEqual([]);
    await choose(page, "role", "student");
    await expect.poll(() => requests.filter((path) => path.startsWith("/decide/ratings/")).length).toBe(1);
    await page.waitForLoadState("networkidle");
    const afterFirst = requests.length;
    await goOn(page);
    await choose(page, "goal", "ship");
    await goOn(page);
    await page.goBack();
    await page.goForward();
    expect(requests.slice(afterFirst)).toEqual([]);
    expect(requests.every((path) => /^\/(_next\/static|decide\/ratings)\//.test(path))).toBe(true);
  });

  test("a step moves focus to its heading and names itself in the title and the progress", async ({ page }) => {
    await openWizard(page);
    await goOn(page);
    const heading = currentStep(page).getByRole("heading", { level: 2 });
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${await heading.textContent()} – Tensor or Torch`);
    await expect(currentStep(page)).toContainText(/Question 2 of \d+/);
  });

  test("a keyboard alone fills the form in: digits choose, Enter goes on", async ({ page }) => {
    await openWizard(page);
    await page.locator("section[data-current] input").first().focus();
    await page.keyboard.press("1");
    await expect(page.locator("section[data-current] input").first()).toBeChecked();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Enter");
      if ((await currentStep(page).getAttribute("data-step")) === "check") break;
      await expect(currentStep(page).getByRole("heading", { level: 2 })).toBeFocused();
      await page.keyboard.press("2");
    }
    await expectStep(page, "check");
    await expect(summaryOf(page, "Goal")).toHaveText("Trying out an idea");
    await page.getByRole("button", { name: "See the result" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/r\//);
  });

  test("digits with a modifier, or outside a group, choose nothing", async ({ page }) => {
    await openWizard(page);
    const input = currentStep(page).getByRole("radio").first();
    await input.focus();
    await page.keyboard.press("Alt+2");
    await currentStep(page).getByRole("button", { name: "Continue" }).focus();
    await page.keyboard.press("2");
    await expect(currentStep(page).getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("Change leads to a question and back to the check", async ({ page }) => {
    await openWizard(page);
    await choose(page, "leaning", "tensorflow");
    await openWizard(page, "check");
    await expect(summaryOf(page, "Role")).toHaveText("Not answered");
    await page.getByRole("link", { name: /Change.*Role/ }).click();
    await expectStep(page, "role");
    await choose(page, "role", "student");
    await page.reload();
    await expect(page.locator('input[name="role"][value="student"]')).toBeChecked();
    await goOn(page);
    await expectStep(page, "check");
    await expect(summaryOf(page, "Role")).toHaveText("Student");
    await expect(summaryOf(page, "Leaning")).toHaveText("TensorFlow");
  });

  test("a changed answer drops the answers that hung on it, and says so", async ({ page }) => {
    await openWizard(page, "goal");
    await choose(page, "goal", "ship");
    await goOn(page);
    await page.goto("/decide?step=horizon");
    await expectStep(page, "horizon");
    await currentStep(page).getByRole("radio").first().check();
    await page.goto("/decide?step=goal");
    await expectStep(page, "goal");
    await choose(page, "goal", "learn");
    await goOn(page);
    await expect(page.getByRole("status").filter({ hasText: "We removed your answer" })).toBeVisible();
    await page.goto("/decide?step=goal");
    await choose(page, "goal", "ship");
    await page.goto("/decide?step=horizon");
    await expectStep(page, "horizon");
    await expect(page.locator('input[name="horizon"]:checked')).toHaveCount(0);
  });

  test("a conditional question is asked only when its condition holds", async ({ page }) => {
    await openWizard(page, "horizon");
    await expectStep(page, "python");
    await expect(page).toHaveURL("/decide?step=python");
    await page.goto("/decide?step=goal");
    await choose(page, "goal", "ship");
    await page.goto("/decide?step=horizon");
    await expectStep(page, "horizon");
  });

  test("a priority names the gap at stake, and what is stated there is sent", async ({ page }) => {
    await openWizard(page, "deploy");
    await choose(page, "deploy", "phone");
    await page.goto("/decide?step=priorities");
    const row = currentStep(page).getByRole("group", { name: "Running where you need it" });
    await expect(row).toContainText(/The difference here: .*phone/);
    await row.getByRole("radio", { name: "Essential" }).check();
    await goOn(page);
    await expect(summaryOf(page, "Priorities")).toHaveText("Essential: Running where you need it");
    await send(page);
  });

  test("stopping early is offered once nothing open can change the verdict, and names no winner", async ({ page }) => {
    await openWizard(page, "musts");
    await expect(page.getByText("You can stop here")).toBeHidden();
    await choose(page, "musts", "windows-gpu");
    const offer = currentStep(page).getByRole("status").filter({ hasText: "You can stop here" });
    await expect(offer).toBeVisible();
    await expect(offer).not.toContainText(/TensorFlow|PyTorch/);
    await offer.getByRole("button").click();
    await expectStep(page, "check");
    await send(page);
  });
});
