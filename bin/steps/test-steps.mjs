import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run, runTool } from "./run.mjs";
import { asCheck, playwright, vitest } from "./suites.mjs";

/**
 * One step of `npm test`. `act` gets the environment that the preparation found (CHROMIUM_PATH, POSTGRES_BIN).
 *
 * @typedef {{ id: string, name: string, needs?: "browser", act: (env: Record<string, string>) => Promise<import("./suites.mjs").Result> }} Step
 */

/**
 * @param {Parameters<typeof runTool>[0]} tool
 * @param {string[]} args
 * @returns {Step["act"]}
 */
const check = (tool, args) => async (env) => {
  const { code, output } = await runTool(tool, args, { env });
  return asCheck(code, output);
};

/**
 * @param {string} script
 * @param {string[]} [args]
 * @returns {Step["act"]}
 */
const tsx = (script, args = []) => check("tsx", ["--conditions=react-server", script, ...args]);

/** @type {Step[]} */
const STEPS = [
  { id: "check", name: "Format and lint", act: check("biome", ["ci", "--colors=off", "--max-diagnostics=200"]) },
  { id: "types", name: "Types", act: types },
  { id: "dead-code", name: "Dead code", act: check("knip", []) },
  { id: "schemas", name: "Database schemas in step", act: tsx("prisma/sync.ts", ["--check"]) },
  { id: "criteria", name: "Criteria documents", act: tsx("bin/criteria-check.ts") },
  { id: "unit", name: "Unit tests", act: (env) => vitest(["--project", "unit", "--coverage"], { env }) },
  { id: "data-sqlite", name: "Data tests on SQLite", act: (env) => vitest(["--project", "data-sqlite"], { env }) },
  {
    id: "data-postgresql",
    name: "Data tests on PostgreSQL",
    act: (env) => vitest(["--project", "data-postgresql"], { env }),
  },
  { id: "build", name: "Production build", act: build },
  {
    id: "reliability",
    name: "Reliability, short",
    needs: "browser",
    act: (env) => vitest(["--project", "reliability"], { env, minutes: 15 }),
  },
  { id: "e2e", name: "End-to-end tests", needs: "browser", act: (env) => playwright([], { env, minutes: 30 }) },
];

/** @type {Step["act"]} */
async function types(env) {
  const written = await runTool("next", ["typegen"], { env });
  if (written.code !== 0) return asCheck(written.code, written.output);
  return await check("tsc", ["--noEmit"])(env);
}

/** @type {Step["act"]} */
async function build(env) {
  const { code, output } = await run(process.execPath, ["bin/build.mjs"], { env });
  return asCheck(code, output);
}

/**
 * The steps to run; those of `--full` are the scripts of package.json whose names begin with "full:".
 *
 * @param {{ isFull: boolean, names: string[] }} asked
 * @returns {Promise<{ steps: Step[], unknown: string[] }>}
 */
export async function stepsFor({ isFull, names }) {
  const all = isFull ? [...STEPS, ...(await longSteps())] : STEPS;
  const ids = new Set(all.map(({ id }) => id));
  const steps = names.length === 0 ? all : all.filter(({ id }) => names.includes(id));
  return { steps, unknown: names.filter((name) => !ids.has(name)) };
}

/** @returns {Promise<Step[]>} */
async function longSteps() {
  const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const long = Object.keys(scripts).filter((script) => script.startsWith("full:"));
  return long.map((script) => ({
    id: script,
    name: `npm run ${script}`,
    needs: /** @type {const} */ ("browser"),
    act: async (env) => {
      const { code, output } = await run("npm", ["run", "--silent", script], { env, minutes: 120 });
      return asCheck(code, output);
    },
  }));
}
