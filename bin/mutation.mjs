import { readFile } from "node:fs/promises";
import { filesIn, mutationsOf } from "./steps/mutation-reports.mjs";

/*
 * npm run full:mutation [-- file …]
 * Changes lib/model (or the files named) in every small way that Stryker knows and runs the model's tests on each change.
 * A change that no test notices must stand in tests/unit/model/surviving-mutants.json with the reason why it may: one
 * that is not there, and one there that a test does notice by now, fail the run.
 *
 * It goes file by file and keeps what it finds under build/, so a run that was stopped goes on where it was, and only
 * those changes are tried again about which a changed file or test may tell something new.
 */

const LIST = "tests/unit/model/surviving-mutants.json";
const LEAST_SCORE = 95;
/** @typedef {{ file: string, original: string, replacement: string, why: string }} Explained */
/** @typedef {import("./steps/mutation-reports.mjs").Mutant} Mutant */

const files = process.argv.length > 2 ? process.argv.slice(2) : await filesIn("lib/model");
/** @type {Explained[]} */
const explained = JSON.parse(await readFile(LIST, "utf8"));
const found = new Set();
/** @type {string[]} */
const problems = [];
const total = { noticed: 0, unnoticed: 0 };

for (const file of files) {
  const since = performance.now();
  const mutated = await mutationsOf(file);
  if (typeof mutated === "string") {
    problems.push(`${file}: Stryker did not finish\n${mutated}`);
    continue;
  }
  const counts = { noticed: 0, unnoticed: 0 };
  for (const mutant of mutated.mutants) judge(file, mutated.source, mutant, counts);
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
  `${total.noticed} changes noticed, ${total.unnoticed} not: ${score.toFixed(1)} %; ${found.size} of these explained`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * Counts one change, and finds the reason why it may go unnoticed.
 *
 * @param {string} file
 * @param {string} source
 * @param {Mutant} mutant
 * @param {{ noticed: number, unnoticed: number }} counts
 */
function judge(file, source, mutant, counts) {
  const { status, testsCompleted, replacement } = mutant;
  // Stryker says that it survived, too, where the test files could not even be loaded any more.
  const isUnloadable = status === "Survived" && testsCompleted === 0;
  if (["Killed", "Timeout"].includes(status) || isUnloadable) counts.noticed += 1;
  if (!["Survived", "NoCoverage"].includes(status) || isUnloadable) return;
  counts.unnoticed += 1;
  const original = textAt(source, mutant.location);
  // Each reason is for one change; where the same can be made in two places of a file, the list has it twice.
  const entry = explained.find(
    (one) => !found.has(one) && one.file === file && one.original === original && one.replacement === replacement,
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
 * @param {Mutant["location"]} location
 */
function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}
