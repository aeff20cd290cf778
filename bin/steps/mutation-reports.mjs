import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { run } from "./run.mjs";

/*
 * What Stryker found out about a file is kept under build/, and what still holds is not found out again. A change that
 * a test noticed is noticed as long as that test is what it was, together with all it imports. A change that no test
 * noticed, or that a test never came to the end of, is tried again once a test that reaches its file is new or has
 * changed. So whoever adds a test waits for few changes, and whoever changes the model for those that it reaches.
 */

const FOLDER = "build/mutation-reports";
/** What says how tests are run. */
const SETTINGS = ["stryker.config.json", "tests/mutation", "package-lock.json"];

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, replacement?: string, killedBy?: string[], testsCompleted?: number, location: { start: Place, end: Place } }} Mutant */
/** @typedef {{ source: string, mutants: Mutant[] }} Mutated */
/** @typedef {{ files: Record<string, Mutated>, testFiles?: Record<string, { tests: { id: string }[] }> }} Report */
/** @typedef {{ settings: string, tests: Record<string, string>, report: Report }} Kept */

/**
 * The changes of a file with what became of each, from earlier runs as far as those hold; a text where Stryker failed.
 *
 * @param {string} file
 * @returns {Promise<Mutated | string>}
 */
export async function mutationsOf(file) {
  const name = `${FOLDER}/${file.replaceAll("/", "_")}`;
  const incremental = `${name}.incremental.json`;
  /** @type {Kept | null} */
  const kept = await readFile(`${name}.json`, "utf8").then(JSON.parse, () => null);
  const [settings, tests, source] = await Promise.all([digestOf(SETTINGS), testsOf(file), readFile(file, "utf8")]);
  const known = kept?.report.files[file];
  const holding = kept && known && kept.settings === settings ? known.mutants.filter(holds(kept, tests)) : [];
  if (known?.source === source && holding.length === known.mutants.length && kept?.settings === settings) return known;

  await mkdir(FOLDER, { recursive: true });
  await rm("build/mutation.json", { force: true });
  await rm(incremental, { force: true });
  if (kept && known && holding.length > 0) {
    const files = { [file]: { ...known, mutants: holding } };
    await writeFile(incremental, JSON.stringify({ ...kept.report, files }));
  }
  const options = ["--mutate", file, "--incremental", "--incrementalFile", incremental];
  const { code, output } = await run("npx", ["--no", "stryker", "run", ...options], { minutes: 60 });
  /** @type {Report | null} */
  const report = await readFile("build/mutation.json", "utf8").then(JSON.parse, () => null);
  await rm(incremental, { force: true });
  const isNothingToChange = output.includes("with 0 mutant(s)");
  if (!isNothingToChange && (code !== 0 || report?.files[file] === undefined)) return output;
  const found = report?.files[file] ?? { source, mutants: [] };
  await writeFile(`${name}.json`, JSON.stringify({ settings, tests, report: { ...report, files: { [file]: found } } }));
  return found;
}

/**
 * Whether what became of a change is still known.
 *
 * @param {Kept} kept
 * @param {Record<string, string>} tests
 * @returns {(mutant: Mutant) => boolean}
 */
function holds(kept, tests) {
  const same = new Set(Object.keys(tests).filter((test) => kept.tests[test] === tests[test]));
  const isSameForAll = same.size === Object.keys(tests).length;
  const sameTests = Object.entries(kept.report.testFiles ?? {}).filter(([name]) => same.has(name));
  const ids = new Set(sameTests.flatMap(([, file]) => file.tests.map(({ id }) => id)));
  return ({ status, killedBy = [] }) => (status === "Killed" ? killedBy.some((id) => ids.has(id)) : isSameForAll);
}

/** @type {Promise<{ name: string, inputs: string[], digest: string }[]> | undefined} */
let bundles;

/**
 * The model's tests that reach a file, each with a digest of itself and all that it imports.
 *
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 */
async function testsOf(file) {
  bundles ??= bundleTests();
  const reaching = (await bundles).filter(({ inputs }) => inputs.includes(file));
  return Object.fromEntries(reaching.map(({ name, digest }) => [name, digest]));
}

async function bundleTests() {
  const { metafile, outputFiles } = await build({
    entryPoints: (await filesIn("tests/unit/model")).filter((name) => name.endsWith(".test.ts")),
    bundle: true,
    packages: "external",
    format: "esm",
    metafile: true,
    write: false,
    outdir: "build",
  });
  const digests = new Map(outputFiles.map(({ path, hash }) => [relative(".", path), hash]));
  return Object.entries(metafile.outputs).map(([path, { entryPoint, inputs }]) => ({
    name: entryPoint ?? "",
    inputs: Object.keys(inputs),
    digest: digests.get(path) ?? "",
  }));
}

/**
 * The files under a folder, or the file itself.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return names.sort();
}

/** @param {string[]} paths */
async function digestOf(paths) {
  const hash = createHash("sha256");
  for (const name of (await Promise.all(paths.map(filesIn))).flat()) {
    hash.update(name).update(await readFile(name));
  }
  return hash.digest("hex");
}
