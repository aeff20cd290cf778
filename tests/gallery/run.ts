/*
 * npm run gallery [-- --only "result|home" --variants phone,forced]: renders every page and state of the production
 * build into PNGs in gallery/, with a contact sheet, for people to look at.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright/test";
import { ROOT } from "#tests/support/source-files.ts";
import { build } from "../../bin/build.mjs";
import { isBuilt } from "../../bin/steps/sources.mjs";
import { contactSheet, type Shot } from "./contact-sheet.ts";
import { GROUPS } from "./groups.ts";
import { type Servers, serversOnDemand } from "./servers.ts";
import type { State } from "./state.ts";

/** Chromium cannot draw images of any height, and nobody looks that far down. */
const HEIGHT_LIMIT = 9000;
/** A4 without the margins of app/media.css. */
const PAPER_WIDTH = 658;

const VARIANTS = {
  light: { width: 1280, colorScheme: "light", forcedColors: "none" },
  dark: { width: 1280, colorScheme: "dark", forcedColors: "none" },
  phone: { width: 360, colorScheme: "light", forcedColors: "none", isMobile: true, hasTouch: true },
  "narrow-dark": { width: 320, colorScheme: "dark", forcedColors: "none", isMobile: true, hasTouch: true },
  forced: { width: 1280, colorScheme: "dark", forcedColors: "active" },
} as const;
type Variant = keyof typeof VARIANTS;
const isVariant = (name: string): name is Variant => name in VARIANTS;

async function shoot(browser: Browser, servers: Servers, state: State, variant: Variant, file: string): Promise<void> {
  const { width, ...media } = VARIANTS[variant];
  const app = await servers.for(state);
  const context = await browser.newContext({
    ...media,
    baseURL: app.url,
    viewport: { width: state.isPrinted ? PAPER_WIDTH : width, height: 800 },
    javaScriptEnabled: state.withoutScript !== true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  try {
    await state.open({ page, context, app });
    if (state.isPrinted) await page.emulateMedia({ media: "print" });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: state.isPrinted ? PAPER_WIDTH : width, height: Math.min(height, HEIGHT_LIMIT) };
    await page.screenshot({ path: file, fullPage: true, clip });
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, variants: { type: "string", default: "light,dark,phone" } },
});
const wanted = new RegExp(values.only, "i");
const variants = values.variants.split(",").filter(isVariant);
const folder = join(ROOT, "gallery");
mkdirSync(folder, { recursive: true });
if (!isBuilt()) await build();

const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const servers = serversOnDemand();
const shots: Shot[] = [];
const todo = GROUPS.flatMap(({ title, states }) => states.map((state) => ({ title, state }))).filter(
  ({ title, state }) => wanted.test(`${title}: ${state.name}`),
);
try {
  for (const [index, { title, state }] of todo.entries()) {
    process.stdout.write(`${index + 1} of ${todo.length}  ${title}: ${state.name}\n`);
    for (const variant of state.isPrinted ? (["light"] as const) : variants) {
      const file = `${title} ${state.name} ${variant}.png`.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
      try {
        await shoot(browser, servers, state, variant, join(folder, file));
        shots.push({ group: title, state: state.name, variant, file });
      } catch (error) {
        process.exitCode = 1;
        process.stdout.write(`  not shown in ${variant}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await servers.stopAll();
}
writeFileSync(join(folder, "index.html"), contactSheet(shots));
process.stdout.write(`${shots.length} images: ${join(folder, "index.html")}\n`);
