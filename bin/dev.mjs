/* npm run dev: the same entry around Next's development server; pages reload as they change. */
import { ensureDependencies } from "./steps/dependencies.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ROOT } from "./steps/run.mjs";

requireNode();
process.chdir(ROOT);
Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1", NEXT_MANUAL_SIG_HANDLE: "1" });

await ensureDependencies();
const { generate } = await import("./generate.mjs");
generate(console.log);
const { buildServer } = await import("./build-server.mjs");
await buildServer("build/dev-server.mjs");
await import(new URL("../build/dev-server.mjs", import.meta.url).href);
