import { defineConfig } from "playwright/test";
import type { AppOptions } from "./tests/support/e2e.ts";

/*
 * Everything runs against the production build, served by the real server on a database of its own per worker.
 * Each test runs with and without JavaScript unless its tag says @js or @nojs; journeys run on PostgreSQL too.
 */

const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const isRoot = process.getuid?.() === 0;

export default defineConfig<object, AppOptions>({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: isRoot ? ["--no-sandbox"] : [] },
    timezoneId: "Pacific/Chatham",
  },
  projects: [
    { name: "sqlite-js", use: { database: "sqlite" }, grepInvert: /@nojs/ },
    { name: "sqlite-nojs", use: { database: "sqlite", javaScriptEnabled: false }, grepInvert: /@js/ },
    { name: "postgresql-js", use: { database: "postgresql" }, grep: /@journey/, grepInvert: /@nojs/ },
    {
      name: "postgresql-nojs",
      use: { database: "postgresql", javaScriptEnabled: false },
      grep: /@journey/,
      grepInvert: /@js/,
    },
  ],
});
