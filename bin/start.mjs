/*
 * npm start: from a fresh clone to a running server. Every step is skipped when there is nothing to do.
 * Plain Node, since nothing is installed yet when it begins.
 */
import { ensureDependencies } from "./steps/dependencies.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ROOT } from "./steps/run.mjs";
import { isBuilt } from "./steps/sources.mjs";
import { stages } from "./steps/stages.mjs";

requireNode();
process.chdir(ROOT);
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_MANUAL_SIG_HANDLE: "1" });

const stage = stages(4, console.log);

try {
  await stage("Dependencies", ensureDependencies);
  // Only now is there anything to import.
  await stage("Database clients", async (note) => (await import("./generate.mjs")).generate(note));
  await stage("Pages", async (note) => {
    if (isBuilt()) return;
    note("building them, a minute or two, once for each version …");
    await (await import("./build.mjs")).build();
  });
  console.log("4 of 4  Server: starting; it prepares the database by itself …");
  // In this process, so that Ctrl-C reaches the server and nothing else has to pass it on.
  await import(new URL("../build/server.mjs", import.meta.url).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
