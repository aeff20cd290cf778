import type { Page } from "playwright/test";

/** Holds back every script of the build that this page asks for. @returns what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome: () => void = () => undefined;
  const untilThen = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await untilThen;
    await route.continue();
  });
  return letCome;
}
