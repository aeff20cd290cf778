import { expect } from "playwright/test";
import { answersAfter } from "#lib/model/answer-changes.ts";
import type { Answers } from "#lib/model/answers.ts";
import { score } from "#lib/model/score.ts";
import { test } from "#tests/support/e2e.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { ANSWERS, expectScoreOf, FORM, opener, openOwn, status } from "#tests/support/try-it-page.ts";

test("every sentence on what would flip the result opens the variation it tells of", { tag: "@js" }, async ({
  page,
  app,
}) => {
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
  await expect(opener(page)).toBeVisible();
});

test("without JavaScript no sentence leads to a variation that cannot be shown", { tag: "@nojs" }, async ({
  page,
  app,
}) => {
  await openOwn(page, app);
  await expect(page.locator("#flips li").first()).toBeVisible();
  await expect(page.locator("#flips").getByRole("link", { name: "Try it" })).toHaveCount(0);
});
