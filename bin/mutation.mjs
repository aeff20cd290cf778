import { mkdir, readFile, rm } from "node:fs/promises";
import { run } from "./steps/run.mjs";

/*
 * npm run full:mutation [-- file …]
 * Changes lib/model (or the files named) in every small way that Stryker knows and runs the model's tests on each change.
 * A change that no test notices must stand in tests/unit/model/surviving-mutants.json with the reason why it may: one
 * that is not there, and one there that a test does notice by now, fail the run.
 */

const LIST = "tests/unit/model/surviving-mutants.json";
const REPORT = "build/mutation.json";
const LEAST_SCORE = 95;

/** @typedef {{ file: string, original: string, replacement: string, why: string }} Explained */

const files = process.argv.slice(2);
await mkdir("build", { recursive: true });
await rm(REPORT, { force: true });
const scope = files.length > 0 ? ["--mutate", files.join(",")] : [];
const { code, output } = await run("npx", ["--no", "stryker", "run", ...scope], { minutes: 240 });
const report = await readFile(REPORT, "utf8").then(JSON.parse, () => null);
if (report === null) {
  console.error(output);
  process.exit(code || 1);
}

/** @type {Explained[]} */
const explained = JSON.parse(await readFile(LIST, "utf8"));
const counts = { noticed: 0, unnoticed: 0 };
/** @type {string[]} */
const problems = [];
const found = new Set();

for (const [file, { source, mutants }] of Object.entries(report.files)) {
  for (const mutant of mutants) {
    if (!["Survived", "NoCoverage"].includes(mutant.status)) {
      if (["Killed", "Timeout"].includes(mutant.status)) counts.noticed += 1;
      continue;
    }
    counts.unnoticed += 1;
    const original = textAt(source, mutant.location);
    const entry = explained.find(
      (one) => one.file === file && one.original === original && one.replacement === mutant.replacement,
    );
    if (entry) found.add(entry);
    else
      problems.push(
        `${file}:${mutant.location.start.line}: no test notices ${JSON.stringify({ original, replacement: mutant.replacement })}`,
      );
  }
}
for (const entry of explained) {
  if (entry.file in report.files && !found.has(entry)) {
    problems.push(`${LIST}: a test notices ${JSON.stringify(entry)} by now; take it off the list`);
  }
}
const score = (100 * counts.noticed) / (counts.noticed + counts.unnoticed);
if (score < LEAST_SCORE) problems.push(`only ${score.toFixed(1)} % of the changes are noticed, not ${LEAST_SCORE} %`);
for (const problem of problems) console.error(problem);
console.log(
  `${counts.noticed} changes noticed, ${counts.unnoticed} not: ${score.toFixed(1)} %; ${found.size} explained`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * The source between two places, counted from 1.
 *
 * @param {string} source
 * @param {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 */
function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}
