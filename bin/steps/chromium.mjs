import { existsSync } from "node:fs";
import { canInstall, install } from "./debian.mjs";
import { run, runTool } from "./run.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that starts: the one in CHROMIUM_PATH, one that is installed, or Playwright's own. When there
 * is none, Playwright is asked to fetch its own, then Debian's package is tried where that is allowed.
 *
 * @param {(line: string) => void} [say]
 * @returns {Promise<string>}
 */
export async function ensureChromium(say = console.log) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but nothing starts there`);
  }
  const found = await firstThatStarts();
  if (found) return found;

  say("no Chromium found; asking Playwright for one");
  await runTool("playwright", ["install", "chromium"], { live: true });
  const fetched = await firstThatStarts();
  if (fetched) return fetched;

  if (canInstall()) {
    say("installing Debian's chromium");
    await install(["chromium"]);
    const packaged = await firstThatStarts();
    if (packaged) return packaged;
  }
  throw new Error(
    "the end-to-end tests need a Chromium. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium; anywhere: npx playwright install --with-deps chromium), or name one in CHROMIUM_PATH",
  );
}

async function firstThatStarts() {
  const { chromium } = await import("playwright");
  for (const path of [...INSTALLED, chromium.executablePath()]) {
    if (await starts(path)) return path;
  }
  return undefined;
}

/** @param {string} path */
const starts = async (path) => existsSync(path) && (await run(path, ["--version"], { minutes: 1 })).code === 0;
