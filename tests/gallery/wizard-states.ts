import { choose, currentStep, goOn, openWizard, storedDraft } from "#tests/support/wizard-steps.ts";
import { at, type State, type StateGroup, type Studio } from "./state.ts";

/** Opens a step as somebody who has already said a few things. */
const stepAfterAnswers =
  (step: string, answers: [string, ...string[]][]): State["open"] =>
  async ({ page }) => {
    for (const [question, ...options] of answers) {
      await openWizard(page, question);
      await choose(page, question, ...options);
    }
    await openWizard(page, step);
    await storedDraft(page);
    await page.waitForTimeout(800);
  };

async function press(page: Studio["page"], name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.waitForTimeout(400);
}

const STEPS: State[] = [
  { name: "first question", open: ({ page }) => openWizard(page) },
  { name: "single, answered", open: stepAfterAnswers("goal", [["goal", "ship"]]) },
  { name: "with terms explained", open: stepAfterAnswers("deploy", [["deploy", "phone", "server"]]) },
  { name: "requirements", open: ({ page }) => openWizard(page, "musts") },
  {
    name: "terms opened",
    open: async ({ page }) => {
      await openWizard(page, "field");
      await currentStep(page).locator("details > summary").first().click();
    },
  },
  {
    name: "priorities",
    open: stepAfterAnswers("priorities", [
      ["deploy", "phone"],
      ["goal", "ship"],
    ]),
  },
  {
    name: "error",
    open: async ({ page }) => {
      await openWizard(page, "deploy");
      await choose(page, "deploy", "server", "not-sure");
      await press(page, "Continue");
    },
  },
  {
    name: "answers removed",
    open: async ({ page }) => {
      await openWizard(page, "goal");
      await choose(page, "goal", "ship");
      await openWizard(page, "horizon");
      await currentStep(page).getByRole("radio").first().check();
      await openWizard(page, "goal");
      await choose(page, "goal", "learn");
      await goOn(page);
    },
  },
  {
    name: "finish early",
    open: stepAfterAnswers("role", [
      ["musts", "windows-gpu"],
      ["goal", "ship"],
    ]),
  },
  { name: "check, empty", open: ({ page }) => openWizard(page, "check") },
  {
    name: "check, answered",
    open: stepAfterAnswers("check", [
      ["leaning", "tensorflow"],
      ["role", "engineer"],
      ["goal", "ship"],
      ["deploy", "phone", "server"],
    ]),
  },
  {
    name: "offline at the end",
    open: async ({ page, context }) => {
      await openWizard(page, "leaning");
      await choose(page, "leaning", "pytorch");
      await openWizard(page, "check");
      await context.setOffline(true);
      await press(page, "See the result");
      await page.getByRole("button", { name: "You are offline" }).waitFor();
    },
  },
];

const LONG_PAGE: State[] = [
  at("long page without JavaScript", "/decide", { withoutScript: true }),
  {
    name: "errors without JavaScript",
    withoutScript: true,
    open: async ({ page }) => {
      await page.goto("/decide");
      await choose(page, "deploy", "phone", "nowhere");
      await press(page, "See the result");
    },
  },
];

export const WIZARD: StateGroup = {
  title: "Wizard",
  states: [...STEPS.map((step): State => ({ ...step, needsScript: true })), ...LONG_PAGE],
};
