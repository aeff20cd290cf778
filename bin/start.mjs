/*
 * npm start: from a fresh clone to a running server. Every step is skipped when there is nothing to do.
 * Plain Node, since nothing is installed yet when it begins.
 */
import { ensureDependencies } from "./steps/dependencies.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ROOT } from "./steps/run.mjs";
import { isBuilt } from "./steps/sources.mjs";

requireNode();
process.chdir(ROOT);
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_MANUAL_SIG_HANDLE: "1" });

/** @param {string} line */
const say = (line) => console.log(`• ${line}`);

try {
  await ensureDependencies(say);
  const { generate } = await import("./generate.mjs");
  generate(say);
  if (!isBuilt()) {
    say("Building the pages (a minute or two, once) …");
    const { build } = await import("./build.mjs");
    await build();
  }
  say("Starting the server …");
  // In this process, so that Ctrl-C reaches the server and nothing else has to pass it on.
  await import(new URL("../build/server.mjs", import.meta.url).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
