import { expect, type Page } from "playwright/test";
import { supportSentence } from "#app/words/certainty.ts";
import { speakerFor, type Voice } from "#app/words/speaker.ts";
import { verdictSentence } from "#app/words/verdict.ts";
import type { Answers } from "#lib/model/answers.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { score } from "#lib/model/score.ts";
import { publishedSet } from "./published-set.ts";
import { own, storeResult } from "./result-page.ts";

export const ANSWERS: Answers = { goal: "publish", python: "fluent", deploy: ["server"], field: ["vision"] };
export const FORM = {
  goal: "publish",
  python: "fluent",
  deploy: "server",
  field: "vision",
  "priorities.research": "essential",
};
export const ORIGINAL: Answers = { ...ANSWERS, priorities: { research: "essential" } };

export const opener = (page: Page) => page.getByRole("link", { name: "Try other answers" });
export const open = (page: Page) => opener(page).click();
export const status = (page: Page) => page.locator("#try-it").getByRole("status");

/** What the page must say of these answers: from the model, as the server scores. */
export async function expectScoreOf(page: Page, answers: Answers, voice: Voice = "owner"): Promise<void> {
  const set = await publishedSet("2026-11");
  const outcome = score(set, dropStaleAnswers(set, answers).answers);
  const speaker = speakerFor(set, voice);
  await expect(status(page)).toContainText(verdictSentence(outcome, speaker));
  await expect(status(page)).toContainText(supportSentence(outcome, speaker));
  const fits = await page.locator("#try-it dl dd").allTextContents();
  expect(fits.map((text) => Number.parseInt(text, 10)).toSorted()).toEqual(
    [outcome.fit.tensorflow, outcome.fit.pytorch].map(Math.round).toSorted(),
  );
}

/** A result of the form, opened by its owner; `fragment` ends the address. */
export async function openOwn(
  page: Page,
  app: Parameters<typeof storeResult>[0],
  fragment = "",
  form: Record<string, string> = FORM,
): Promise<void> {
  const result = await storeResult(app, form);
  await own(page.context(), app, result);
  await page.goto(`${result.path}${fragment}`);
}
