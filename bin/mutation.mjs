import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./steps/run.mjs";

/*
 * npm run full:mutation [-- file …]
 * Changes lib/model (or the files named) in every small way that Stryker knows and runs the model's tests on each change.
 * A change that no test notices must stand in tests/unit/model/surviving-mutants.json with the reason why it may: one
 * that is not there, and one there that a test does notice by now, fail the run.
 *
 * It goes file by file and keeps each report under build/, so a run that was stopped goes on where it was, and a file
 * is done again only when it, its tests or anything else of the model has changed.
 */

const LIST = "tests/unit/model/surviving-mutants.json";
const FOLDER = "build/mutation-reports";
const LEAST_SCORE = 95;
/** Whatever may change what a test notices. */
const INPUTS = [
  "lib/model",
  "tests/unit/model",
  "tests/support",
  "tests/mutation",
  "prisma/criteria",
  "stryker.config.json",
  "package-lock.json",
];

/** @typedef {{ file: string, original: string, replacement: string, why: string }} Explained */
/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, replacement?: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report */

await mkdir(FOLDER, { recursive: true });
const inputs = await digestOf(INPUTS);
const files = process.argv.length > 2 ? process.argv.slice(2) : await filesIn("lib/model");
/** @type {Explained[]} */
const explained = JSON.parse(await readFile(LIST, "utf8"));
const found = new Set();
/** @type {string[]} */
const problems = [];
const total = { noticed: 0, unnoticed: 0 };

for (const file of files) {
  const since = performance.now();
  const report = await reportOn(file);
  if (report === null) continue;
  const counts = { noticed: 0, unnoticed: 0 };
  for (const [name, { source, mutants }] of Object.entries(report.files)) {
    for (const mutant of mutants) judge(name, source, mutant, counts);
  }
  total.noticed += counts.noticed;
  total.unnoticed += counts.unnoticed;
  const seconds = Math.round((performance.now() - since) / 1000);
  console.log(`${file}: ${counts.noticed} of ${counts.noticed + counts.unnoticed} noticed (${seconds} s)`);
}
for (const entry of explained) {
  if (files.includes(entry.file) && !found.has(entry)) {
    problems.push(`${LIST}: not unnoticed any more, take it off the list: ${JSON.stringify(entry)}`);
  }
}
const score = (100 * total.noticed) / Math.max(1, total.noticed + total.unnoticed);
if (score < LEAST_SCORE) problems.push(`only ${score.toFixed(1)} % of the changes are noticed, not ${LEAST_SCORE} %`);
for (const problem of problems) console.error(problem);
console.log(
  `${total.noticed} changes noticed, ${total.unnoticed} not: ${score.toFixed(1)} %; ${found.size} kinds explained`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * What Stryker found out about one file, now or before with the same inputs; null where it says nothing.
 *
 * @param {string} file
 * @returns {Promise<Report | null>}
 */
async function reportOn(file) {
  const kept = `${FOLDER}/${file.replaceAll("/", "_")}.json`;
  const known = await readFile(kept, "utf8").then(JSON.parse, () => null);
  if (known?.inputs === inputs) return known.report;
  await rm("build/mutation.json", { force: true });
  const { code, output } = await run("npx", ["--no", "stryker", "run", "--mutate", file], { minutes: 60 });
  const found = await readFile("build/mutation.json", "utf8").then(JSON.parse, () => null);
  const own = found?.files[file];
  const isNothingToChange = output.includes("with 0 mutant(s)");
  if (!isNothingToChange && (code !== 0 || own === undefined)) {
    problems.push(`${file}: Stryker did not finish\n${output}`);
    return null;
  }
  const report = { files: own === undefined ? {} : { [file]: own } };
  await writeFile(kept, JSON.stringify({ inputs, report }));
  return report;
}

/**
 * Counts one change, and finds the reason why it may go unnoticed.
 *
 * @param {string} file
 * @param {string} source
 * @param {Mutant} mutant
 * @param {{ noticed: number, unnoticed: number }} counts
 */
function judge(file, source, mutant, counts) {
  if (["Killed", "Timeout"].includes(mutant.status)) counts.noticed += 1;
  if (!["Survived", "NoCoverage"].includes(mutant.status)) return;
  counts.unnoticed += 1;
  const original = textAt(source, mutant.location);
  const { replacement } = mutant;
  const entry = explained.find(
    (one) => one.file === file && one.original === original && one.replacement === replacement,
  );
  if (entry) found.add(entry);
  else {
    const change = JSON.stringify({ original, replacement });
    problems.push(`${file}:${mutant.location.start.line}: no test notices ${change}`);
  }
}

/**
 * The source between two places, counted from 1.
 *
 * @param {string} source
 * @param {{ start: Place, end: Place }} location
 */
function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}

/**
 * The files under a folder, or the file itself.
 *
 * @param {string} path
 */
async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return names.sort();
}

/** @param {string[]} paths */
async function digestOf(paths) {
  const hash = createHash("sha256");
  for (const name of (await Promise.all(paths.map(filesIn))).flat()) {
    hash.update(name);
    // The list of reasons changes nothing of what is found.
    if (name !== LIST) hash.update(await readFile(name));
  }
  return hash.digest("hex");
}
