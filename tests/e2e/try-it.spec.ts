import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { supportSentence } from "#app/words/certainty.ts";
import { speakerFor } from "#app/words/speaker.ts";
import { verdictSentence } from "#app/words/verdict.ts";
import { answersAfter } from "#lib/model/answer-changes.ts";
import type { Answers } from "#lib/model/answers.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { score } from "#lib/model/score.ts";
import { test } from "#tests/support/e2e.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { own, storeResult } from "#tests/support/result-page.ts";

const ANSWERS: Answers = { goal: "publish", python: "fluent", deploy: ["server"], field: ["vision"] };
const FORM = {
  goal: "publish",
  python: "fluent",
  deploy: "server",
  field: "vision",
  "priorities.research": "essential",
};
const ORIGINAL: Answers = { ...ANSWERS, priorities: { research: "essential" } };

const open = (page: Page) => page.getByRole("button", { name: "Try other answers" }).click();
const status = (page: Page) => page.locator("#try-it").getByRole("status");
const goal = (page: Page) => page.locator("#try-goal");
const shipping = (page: Page) => page.locator("#try-priorities-shipping");

/** What the page must say of these answers: from the model, as the server scores. */
async function expectScoreOf(page: Page, answers: Answers): Promise<void> {
  const set = await publishedSet("2026-11");
  const outcome = score(set, dropStaleAnswers(set, answers).answers);
  const speaker = speakerFor(set, "owner");
  await expect(status(page)).toContainText(verdictSentence(outcome, speaker));
  await expect(status(page)).toContainText(supportSentence(outcome, speaker));
  const fits = await page.locator("#try-it dl dd").allTextContents();
  expect(fits.map((text) => Number.parseInt(text, 10)).toSorted()).toEqual(
    [outcome.fit.tensorflow, outcome.fit.pytorch].map(Math.round).toSorted(),
  );
}

/** A result of the form, opened by its owner; `fragment` ends the address. */
async function openOwn(
  page: Page,
  app: Parameters<typeof storeResult>[0],
  fragment = "",
  form: Record<string, string> = FORM,
): Promise<void> {
  const result = await storeResult(app, form);
  await own(page.context(), app, result);
  await page.goto(`${result.path}${fragment}`);
}

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

  test("every sentence on what would flip the result opens the variation it tells of", async ({ page, app }) => {
    const { "priorities.research": _, ...answered } = { ...FORM, goal: "learn" };
    await openOwn(page, app, "", { ...answered, "priorities.shipping": "essential" });
    const learner: Answers = { ...ANSWERS, goal: "learn", priorities: { shipping: "essential" } };
    const set = await publishedSet("2026-11");
    const { flips } = score(set, learner);
    const links = page.locator("#flips").getByRole("link", { name: "Try it" });
    await page.locator("#flips summary").click();
    await expect(links).toHaveCount(flips.answers.length);
    // The last opens it, the first moves it: one of each, out of the list and out of what was folded.
    for (const [link, flip] of [
      [links.last(), flips.answers.at(-1)],
      [links.first(), flips.answers[0]],
    ] as const) {
      if (!flip) throw new Error("these answers have flips");
      await link.click();
      await expectScoreOf(page, answersAfter(set, learner, flip));
      await expect(status(page)).toContainText("With your changes");
      await expect(page.getByRole("heading", { name: "Change priorities and answers" })).toBeFocused();
    }
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole("button", { name: "Try other answers" })).toBeVisible();
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
    await page.getByRole("button", { name: "Try other answers" }).press("Enter");
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
  await expect(page.locator("#flips").getByRole("link", { name: "Try it" })).toHaveCount(0);
  await expect(page.locator("#try-it").getByRole("button")).toHaveCount(0);
});
