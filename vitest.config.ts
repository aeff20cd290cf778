import { defineConfig } from "vitest/config";

// Far from UTC, off the hour, and with daylight saving: whatever depends on the machine's clock zone shows up here.
process.env.TZ = "Pacific/Chatham";
// vitest puts its own BASE_URL, "/", into the environment; ours is the address of the site.
const env = { BASE_URL: "" };
const data = {
  globalSetup: ["tests/support/databases.ts"],
  setupFiles: ["tests/support/console-fails.ts", "tests/support/own-database.ts"],
};
const shared = { setupFiles: ["tests/support/console-fails.ts"], restoreMocks: true, env };

export default defineConfig({
  // `server-only` throws unless the bundler says that it builds for the server.
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...data,
          name: "data-sqlite",
          include: ["tests/data/**/*.test.ts"],
          env: { ...env, TEST_DATABASE: "sqlite" },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...data,
          name: "data-postgresql",
          include: ["tests/data/**/*.test.ts"],
          env: { ...env, TEST_DATABASE: "postgresql" },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "reliability",
          include: ["tests/reliability/**/*.test.ts"],
          env,
          // Each starts servers of its own and measures: one after another.
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["lib/model/**"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { "lib/model/**": { branches: 100 } },
    },
  },
});
