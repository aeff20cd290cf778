import { expect, type Locator, type Page } from "playwright/test";

export const DRAFT_KEY = "decide-draft-1";

/** The step that is shown. */
export function currentStep(page: Page): Locator {
  return page.locator("section[data-current]");
}

/** Opens the wizard and waits until the script has taken over. */
export async function openWizard(page: Page, step?: string): Promise<void> {
  await page.goto(step ? `/decide?step=${step}` : "/decide");
  await expect(page.locator('form[data-mode="wizard"]')).toBeVisible();
}

export async function expectStep(page: Page, step: string): Promise<void> {
  await expect(currentStep(page)).toHaveAttribute("data-step", step);
}

/** Chooses options of the question shown; the value is what the form sends. */
export async function choose(page: Page, question: string, ...options: string[]): Promise<void> {
  for (const option of options) await page.locator(`input[name="${question}"][value="${option}"]`).check();
}

export async function goOn(page: Page): Promise<void> {
  const step = await currentStep(page).getAttribute("data-step");
  await currentStep(page).getByRole("button", { name: "Continue" }).click();
  await expect(currentStep(page)).not.toHaveAttribute("data-step", step ?? "");
}

export function storedDraft(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), DRAFT_KEY);
}

/** What the summary says to a question. */
export function summaryOf(page: Page, short: string): Locator {
  return currentStep(page)
    .locator("dl > div")
    .filter({ has: page.locator("dt", { hasText: short }) })
    .locator("dd")
    .first();
}

export async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page).toHaveURL(/\/r\/[\w-]{22,}$/);
  return page.url();
}
