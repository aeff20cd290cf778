import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A command-line tool out of node_modules, to be run by this Node. */
export const TOOLS = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/playwright/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  tsx: "node_modules/tsx/dist/cli.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
};

/**
 * Runs a command in the project's folder until it ends, and never throws.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, live?: boolean, minutes?: number }} [options]
 *   live: its output also goes to the terminal as it comes; minutes: it is stopped when it takes longer
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when it could not run) and all it printed
 */
export function run(command, args, { env = {}, live = false, minutes = 20 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: minutes * 60_000,
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const [source, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      source.on("data", (chunk) => {
        chunks.push(chunk);
        if (live) target.write(chunk);
      });
    }
    child.on("error", (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on("close", (code, signal) => {
      const late = signal === "SIGTERM" ? `\nstopped (${signal}); the limit is ${minutes} minutes` : "";
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() + late });
    });
  });
}

/**
 * Runs one of the project's tools.
 *
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (tool, args, options) => run(process.execPath, [resolve(ROOT, TOOLS[tool]), ...args], options);
