import { expect, type Locator, type Page } from "playwright/test";

/** What a visitor says: one option or several per question, a tier per criterion under `priorities`. */
export type Said = Record<string, string | string[] | Record<string, string>>;

/** Answers of somebody who does research, in the words of any of our criteria sets; what a set lacks is passed over. */
export const RESEARCHER: Said = {
  leaning: "undecided",
  role: "researcher",
  goal: ["publish", "research"],
  python: "fluent",
  experience: "experienced",
  field: ["reinforcement"],
  model: ["reinforcement", "changing"],
  start: ["paper-code", "paper"],
  inspect: "stepping",
  help: "newest",
  priorities: { research: "essential" },
};

/** Walks through the wizard, step by step, up to "Check your answers". */
export async function walkThroughWizard(page: Page, said: Said): Promise<void> {
  const current = page.locator("[data-step][data-current]");
  for (;;) {
    const step = await current.getAttribute("data-step");
    if (step === null || step === "check") return;
    await sayTo(current, step, said[step]);
    await current.getByRole("button", { name: "Continue" }).click();
    await expect(current).not.toHaveAttribute("data-step", step);
  }
}

/** Fills the long page that visitors without JavaScript see. */
export async function fillLongPage(page: Page, said: Said): Promise<void> {
  // It has come to its end: until then a question that is yet to come would pass for one that the set lacks.
  await expect(page.getByRole("button", { name: /See the result|Send my answers/ })).toBeVisible();
  for (const [question, answer] of Object.entries(said)) await sayTo(page.locator("form"), question, answer);
}

async function sayTo(scope: Page | Locator, question: string, answer: Said[string] | undefined): Promise<void> {
  if (answer === undefined) return;
  const wanted =
    typeof answer === "object" && !Array.isArray(answer)
      ? Object.entries(answer).map(([criterion, tier]) => [`${question}.${criterion}`, tier])
      : [answer].flat().map((option) => [question, option]);
  for (const [name, value] of wanted) {
    const field = scope.locator(`input[name="${name}"][value="${value}"]`);
    if ((await field.count()) > 0) await field.check();
  }
}
