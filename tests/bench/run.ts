/*
 * npm run bench
 * Every row of the performance table, each by its own bench in turn, on a quiet machine (Linux): the processor time of
 * requests against controls, the weight of pages, the statistics, one scoring, the wizard's steps. Makes the production
 * build if there is none of these sources; needs Chromium. What they print goes to the terminal and to build/bench.json,
 * from which docs/measurements.md is written (npm run measurements).
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "../../bin/build.mjs";
import { isBuilt } from "../../bin/steps/sources.mjs";

const BENCHES = [
  ["bench:speed"],
  ["full:page-weight"],
  ["bench:stats", "--results", process.env.BENCH_RESULTS ?? "100000"],
  ["bench:model"],
  ["bench:steps"],
] as const;

function run([script, ...args]: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn("npm", ["run", "--silent", script ?? "", "--", ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      printed += chunk.toString();
    });
    child.on("close", (code) => {
      if (code !== 0) process.exitCode = 1;
      done(`${printed}${code === 0 ? "" : `(npm run ${script} ended with ${code})\n`}`);
    });
  });
}

if (!isBuilt()) await build();
const parts: { command: string; printed: string }[] = [];
for (const bench of BENCHES) {
  process.stdout.write(`\n▶ npm run ${bench.join(" ")}\n`);
  parts.push({ command: `npm run ${bench.join(" ")}`, printed: await run(bench) });
}
mkdirSync("build", { recursive: true });
writeFileSync("build/bench.json", JSON.stringify(parts));
