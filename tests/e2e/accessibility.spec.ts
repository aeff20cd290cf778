import type { Browser, Page } from "playwright/test";
import { GROUPS } from "#tests/gallery/groups.ts";
import { type Servers, serversOnDemand } from "#tests/gallery/servers.ts";
import type { State } from "#tests/gallery/state.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#tests/support/accessibility.ts";
import { test } from "#tests/support/e2e.ts";
import { serveWithoutScripts } from "#tests/support/without-script.ts";

/*
 * Every page and state of the gallery by axe: light, dark, forced colours × 320 and 1280 pixels × with and without
 * scripts. All of it takes half an hour (npm run full:accessibility); for every run each state is looked at in one of
 * the combinations, taking turns, and results, ledger and statistics are left to the tests of their own.
 */

const isFull = process.env.E2E_FULL === "1";

const SCHEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;
type Scheme = keyof typeof SCHEMES;
type Look = { width: number; hasScript: boolean; schemes: readonly Scheme[] };

const LOOKS: readonly Look[] = [320, 1280].flatMap((width) =>
  [true, false].map((hasScript) => ({ width, hasScript, schemes: ["light", "dark", "forced colours"] as const })),
);
const TURNS: readonly Look[] = LOOKS.flatMap(({ schemes, ...look }) =>
  schemes.map((scheme) => ({ ...look, schemes: [scheme] })),
);
const LEFT_TO_OTHERS = ["Result", "Ledger", "Statistics"];

/** Pages on which one check takes minutes, so that each is looked at twice and not twelve times. */
const LONG = ["questions", "a set", "evidence list", "what changed"];

function looksAt(state: State, turn: number): readonly Look[] {
  const apply = (look: Look) => !(look.hasScript ? state.withoutScript : state.needsScript);
  const turns = TURNS.filter(apply);
  const taken = [turns[(turn * 5) % turns.length], turns[(turn * 5 + 4) % turns.length]].filter(
    (look) => look !== undefined,
  );
  if (!isFull) return taken.slice(0, 1);
  return LONG.includes(state.name) ? taken : LOOKS.filter(apply);
}

async function show(browser: Browser, url: string, state: State, { width, hasScript }: Look): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width, height: 800 } });
  if (!hasScript) await serveWithoutScripts(context);
  const page = await context.newPage();
  await state.open({ page, context, app: { url } });
  return page;
}

let servers: Servers;
test.beforeAll(() => {
  servers = serversOnDemand();
});
test.afterAll(() => servers.stopAll());

const states = GROUPS.flatMap(({ title, states }) => states.map((state) => ({ title, state })))
  .filter(({ state }) => !state.isPrinted)
  .filter(({ title, state }) => isFull || !(LEFT_TO_OTHERS.includes(title) || LONG.includes(state.name)));

for (const [turn, { title, state }] of states.entries()) {
  for (const look of looksAt(state, turn)) {
    const way = `${look.hasScript ? "" : "without scripts, "}${look.schemes.join(", ")}`;
    test(`${title}: ${state.name} is accessible at ${look.width} px, ${way}`, { tag: "@js" }, async ({
      browser,
      app,
    }) => {
      test.setTimeout(isFull ? 900_000 : 120_000);
      const { url } = state.server === undefined ? app : await servers.for(state);
      const page = await show(browser, url, state, look);
      for (const scheme of look.schemes) {
        await page.emulateMedia(SCHEMES[scheme]);
        await expectAccessible(page);
      }
      await expectNoSidewaysScroll(page);
      await page.context().close();
    });
  }
}
