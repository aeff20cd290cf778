import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import type { Answers } from "#lib/model/answers.ts";
import { test } from "#tests/support/e2e.ts";
import { storeResult } from "#tests/support/result-page.ts";
import { expectScoreOf, FORM, ORIGINAL, open, opener, openOwn, status } from "#tests/support/try-it-page.ts";

const goal = (page: Page) => page.locator("#try-goal");
const shipping = (page: Page) => page.locator("#try-priorities-shipping");

test.describe("try it", { tag: "@js" }, () => {
  test("changed answers show what the server would give, at once, and nothing is sent or stored", async ({
    page,
    app,
  }) => {
    await openOwn(page, app);
    const said = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await open(page);
    await expect(status(page)).toContainText(said);
    await expectScoreOf(page, ORIGINAL);
    await page.waitForLoadState("networkidle");

    const sent: string[] = [];
    // After a step in the history the browser looks at the icon of the page again, whatever the page does.
    page.on("request", (request) => {
      if (!request.url().includes("/icon.svg")) sent.push(`${request.method()} ${request.url()}`);
    });
    const stored = await app.data.countResults();
    await goal(page).selectOption("ship");
    await expectScoreOf(page, { ...ORIGINAL, goal: "ship" });
    await shipping(page).selectOption("essential");
    const varied: Answers = {
      ...ORIGINAL,
      goal: "ship",
      priorities: { research: "essential", shipping: "essential" },
    };
    await expectScoreOf(page, varied);
    await page
      .locator("#try-it summary")
      .filter({ hasText: /server/i })
      .first()
      .click();
    await page.locator('input[name="try-deploy"][value="phone"]').check();
    await expectScoreOf(page, { ...varied, deploy: ["phone", "server"] });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said);
    expect(sent).toEqual([]);
    expect(await app.data.countResults()).toBe(stored);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("the address carries the variation, Back undoes it, and there is a way back to the original", async ({
    page,
    app,
  }) => {
    await openOwn(page, app);
    await open(page);
    await goal(page).selectOption("ship");
    await shipping(page).selectOption("essential");
    await expect(page).toHaveURL(/#try-it&goal=ship&priorities\.shipping=essential$/);

    await page.reload();
    await expect(goal(page)).toHaveValue("ship");
    await expect(shipping(page)).toHaveValue("essential");
    await expectScoreOf(page, {
      ...ORIGINAL,
      goal: "ship",
      priorities: { research: "essential", shipping: "essential" },
    });
    await page.goBack();
    await expect(shipping(page)).toHaveValue("");
    await expect(goal(page)).toHaveValue("ship");
    await expect(status(page)).toContainText("With your changes");

    await page.getByRole("button", { name: "Back to the original answers" }).click();
    await expect(goal(page)).toHaveValue("publish");
    await expect(status(page)).toContainText("As answered");
    await expectScoreOf(page, ORIGINAL);
    await page.getByRole("button", { name: "Close" }).click();
    await expect(goal(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Try other answers" })).toBeFocused();
  });

  test("a variation that does not fit the questions shows the original and says so", async ({ page, app }) => {
    await openOwn(page, app, "#try-it&goal=everything");
    await expect(status(page)).toContainText("left out");
    await expectScoreOf(page, ORIGINAL);
  });

  test("nothing of the model is loaded before it is opened", async ({ page, app }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await openOwn(page, app);
    await page.waitForLoadState("networkidle");
    const before = asked.length;
    expect(asked.filter((path) => path.startsWith("/decide"))).toEqual([]);
    await open(page);
    await expect(goal(page)).toBeVisible();
    expect(
      asked
        .slice(before)
        .filter((path) => path.startsWith("/decide/"))
        .toSorted(),
    ).toEqual(["/decide/ratings/2026-11", "/decide/wording/2026-11"]);
    expect(asked.slice(before).some((path) => path.endsWith(".js"))).toBe(true);
  });

  test("it works by keyboard, fits a phone, and is accessible in both themes", async ({ page, app }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openOwn(page, app);
    await opener(page).press("Enter");
    await expect(page.getByRole("heading", { name: "Change priorities and answers" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await expect(status(page)).toContainText("With your changes");
    const [content, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(window);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include("#try-it").analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    }
  });
});

test("whoever may not see the answers gets no try-it, with any fragment", async ({ page, app }) => {
  const result = await storeResult(app, FORM);
  await page.goto(`${result.path}#try-it&goal=ship`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#try-it")).toHaveCount(0);
});

test("without JavaScript the part says what it needs and nothing else", { tag: "@nojs" }, async ({ page, app }) => {
  await openOwn(page, app, "#try-it&goal=ship");
  await expect(page.locator("#try-it")).toContainText("needs JavaScript");
  await expect(page.locator("#try-it").getByRole("button")).toHaveCount(0);
});
