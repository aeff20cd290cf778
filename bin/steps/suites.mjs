import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, runTool } from "./run.mjs";

/**
 * What a step came to. A check counts as one; a suite counts its tests. A suite that ends badly without a failed test
 * (it did not start, a threshold was missed, an error came outside the tests) counts as one failure.
 *
 * @typedef {{ passed: number, failed: number, output: string }} Result
 */

/** @typedef {NonNullable<Parameters<typeof run>[2]>} Options */

/**
 * @param {number} code
 * @param {string} output
 * @returns {Result}
 */
export const asCheck = (code, output) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/**
 * @param {number} code
 * @param {string} output
 * @param {{ passed: number, failed: number }} counted
 * @returns {Result}
 */
export function asSuite(code, output, { passed, failed }) {
  const nothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (code !== 0 || nothing) ? 1 : failed, output };
}

/**
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function vitest(args, options) {
  return await withReport(async (file) => {
    const report = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    const { code, output } = await runTool("vitest", ["run", ...report, ...args], options);
    const { numPassedTests = 0, numFailedTests = 0 } = await readReport(file);
    return asSuite(code, output, { passed: numPassedTests, failed: numFailedTests });
  });
}

/**
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function playwright(args, options) {
  return await withReport(async (file) => {
    const env = { ...options?.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const { code, output } = await runTool("playwright", ["test", "--reporter=list,json", ...args], {
      ...options,
      env,
    });
    const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {} } = await readReport(file);
    return asSuite(code, output, { passed: expected, failed: unexpected + flaky });
  });
}

/**
 * @param {(file: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function withReport(use) {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  try {
    return await use(join(folder, "report.json"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
async function readReport(file) {
  const text = await readFile(file, "utf8").catch(() => "{}");
  return JSON.parse(text);
}
