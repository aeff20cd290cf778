/*
 * npm run bench:steps [-- --rounds 3]
 * How long the wizard takes to answer a hand on a slow phone: every interaction of a walk through all steps, in a
 * browser throttled fourfold, by the browser's own event timing (from the event to the next frame, in steps of 8 ms).
 * The aim: interaction to next paint at most 100 ms. Needs a quiet machine and the production build.
 */
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright/test";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { currentStep, openWizard } from "#tests/support/wizard-steps.ts";

const THROTTLE = 4;
type Interaction = { step: string; kind: "choose" | "continue" | "digit" | "enter"; milliseconds: number };

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });

/** The longest event of each interaction since the last call. */
async function slowest(page: Page): Promise<number> {
  await page.waitForTimeout(350);
  return page.evaluate(() => {
    const durations: unknown = Reflect.get(window, "durations");
    Reflect.set(window, "durations", []);
    return Array.isArray(durations) ? Math.max(0, ...durations) : 0;
  });
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, "durations", []);
    new PerformanceObserver((list) => {
      const durations: unknown = Reflect.get(window, "durations");
      for (const entry of list.getEntries()) {
        if (Array.isArray(durations) && "interactionId" in entry && entry.interactionId) durations.push(entry.duration);
      }
    }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
}

async function walk(page: Page, hand: "mouse" | "keyboard"): Promise<Interaction[]> {
  const seen: Interaction[] = [];
  for (;;) {
    const step = (await currentStep(page).getAttribute("data-step")) ?? "";
    if (step === "check") return seen;
    const option = currentStep(page).locator("input").first();
    const note = async (kind: Interaction["kind"]) => seen.push({ step, kind, milliseconds: await slowest(page) });
    if (hand === "mouse") {
      await option.scrollIntoViewIfNeeded();
      await option.click();
      await note("choose");
      const button = currentStep(page).getByRole("button", { name: "Continue" });
      await button.scrollIntoViewIfNeeded();
      await button.click();
      await note("continue");
    } else {
      await option.focus();
      await page.keyboard.press("1");
      await note("digit");
      await page.keyboard.press("Enter");
      await note("enter");
    }
    await page.waitForFunction(
      (before) => document.querySelector("[data-current]")?.getAttribute("data-step") !== before,
      step,
    );
  }
}

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const database = await createE2eDatabase("sqlite");
const app = await startAppServer(database.url);
const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const worst: number[] = [];
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const hand of ["mouse", "keyboard"] as const) {
      const context = await browser.newContext({ baseURL: app.url, viewport: { width: 412, height: 823 } });
      const page = await context.newPage();
      await watch(page);
      await openWizard(page);
      const devtools = await context.newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
      const seen = await walk(page, hand);
      const times = seen.map(({ milliseconds }) => milliseconds);
      const slow = seen.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 4);
      worst.push(slow[0]?.milliseconds ?? Number.NaN);
      const named = slow.map(({ step, kind, milliseconds }) => `${step} ${kind} ${milliseconds}`).join(", ");
      process.stdout.write(
        `${hand.padEnd(9)} ${seen.length} interactions, median ${median(times)} ms, worst: ${named}\n`,
      );
      await context.close();
    }
  }
} finally {
  await browser.close();
  await app.stop();
  await database.drop();
}
process.stdout.write(`interaction to next paint, median of the walks: ${median(worst)} ms (aim: at most 100)\n`);
