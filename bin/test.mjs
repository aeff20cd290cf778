import { ensureChromium } from "./steps/chromium.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { ensureNginx } from "./steps/nginx.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ensurePostgresql } from "./steps/postgresql.mjs";
import { stepsFor } from "./steps/test-steps.mjs";

/*
 * npm test [-- --full] [-- step …]
 * Prepares a fresh clone, then runs every step, also after a failure, and ends with one line: "N passed, N failed".
 * --full adds the long ones; names (unit, data-sqlite, …) run only those.
 */

requireNode();
const args = process.argv.slice(2);
const isFull = args.includes("--full");
const names = args.filter((arg) => !arg.startsWith("--"));

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const started = performance.now();
/** @type {Record<string, string>} */
const env = { CI: "1", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };
const total = { passed: 0, failed: 0 };

await prepare("dependencies", ensureDependencies);
await prepare("database clients", async () => {
  const { generate } = await import("./generate.mjs");
  generate(console.log);
});
const { steps, unknown } = await stepsFor({ isFull, names });
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(", ")}`);
  process.exit(2);
}
if (steps.some(({ needs }) => needs === "browser")) {
  await prepare("Chromium", async () => {
    env.CHROMIUM_PATH = await ensureChromium();
  });
}
if (steps.some(({ id }) => id.includes("postgresql") || ["e2e", "reliability"].includes(id))) {
  await prepare("PostgreSQL", async () => {
    env.POSTGRES_BIN = await ensurePostgresql();
  });
}
if (steps.some(({ id }) => ["full:reliability", "full:cluster"].includes(id))) {
  await prepare("nginx", async () => {
    env.NGINX = await ensureNginx();
  });
}

for (const { name, act } of steps) {
  const since = performance.now();
  process.stdout.write(`▶ ${name} …\n`);
  const { passed, failed, output } = await act(env);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${failed > 0 ? "✖" : "✔"} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`);
}

console.log(`\nin ${seconds(started)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Without what a step prepares, nothing later says anything: the run ends here, with the one line that counts.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} act
 */
async function prepare(name, act) {
  const since = performance.now();
  try {
    await act();
    console.log(`✔ ${name} ready (${seconds(since)})`);
  } catch (error) {
    console.error(`✖ ${name}: ${error instanceof Error ? error.message : error}`);
    console.log(`${total.passed} passed, ${total.failed + 1} failed`);
    process.exit(1);
  }
}
