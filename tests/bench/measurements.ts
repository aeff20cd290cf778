/*
 * npm run measurements: writes docs/measurements.md from what the last npm run reliability and npm run bench left in
 * build/. With --run it runs both first, which takes hours. What nothing was left of stays as the page has it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { stripVTControlCharacters } from "node:util";
import { FIGURES_FILE } from "#tests/support/figures.ts";

type Figure = {
  harness: string;
  database: string;
  figures: Record<string, string | number>;
  isLong: boolean;
  load?: number;
};

const BENCH_FILE = "build/bench.json";
const PAGE = "docs/measurements.md";

if (process.argv.includes("--run")) {
  rmSync(FIGURES_FILE, { force: true });
  for (const script of ["reliability", "bench"]) execFileSync("npm", ["run", script], { stdio: "inherit" });
}

const figures: Figure[] = existsSync(FIGURES_FILE)
  ? readFileSync(FIGURES_FILE, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
// The latest of each; a long run counts more than a short one.
const latest = new Map<string, Figure>();
for (const figure of figures) {
  const name = `${figure.harness} ${figure.database}`;
  if (figure.isLong || !latest.get(name)?.isLong) latest.set(name, figure);
}
const former = readFileSync(PAGE, "utf8");
const [processor] = cpus();
const here = `${new Date().toISOString().slice(0, 10)}, ${processor?.model.trim() || "an unnamed processor"}`;
const benches: { command: string; printed: string }[] = existsSync(BENCH_FILE)
  ? JSON.parse(readFileSync(BENCH_FILE, "utf8"))
  : [];

/** Rows of the page by harness and database, as it has them: the first two cells. */
const rows = new Map(
  [...former.matchAll(/^\| ([^|]+) \| (sqlite|postgresql|sqlite to postgresql) \| .*$/gm)].map(
    ([row, harness, database]) => [`${harness} ${database}`, row],
  ),
);
for (const [name, { harness, database, figures: found, isLong, load }] of latest) {
  const text = Object.entries(found)
    .map(([label, value]) => `${label} ${value}`)
    .join(", ");
  const run = isLong ? "long" : "short";
  rows.set(name, `| ${harness} | ${database} | ${text} | ${run} | ${load?.toFixed(0) ?? "not recorded"} | ${here} |`);
}

/** What each bench printed, by its script, as the page has it. */
const sections = new Map(
  [...former.matchAll(/\n### `npm run (\S+?)[ `].*?\n```\n.*?\n```\n/gs)].map(([section, script = ""]) => [
    script,
    section,
  ]),
);
for (const { command, printed } of benches) {
  const script = command.split(" ")[2] ?? "";
  const text = stripVTControlCharacters(printed).trim();
  sections.set(script, `\n### \`${command}\` (${here})\n\n${"```"}\n${text}\n${"```"}\n`);
}

const page = `# Measurements

Written by \`npm run measurements\` from what the harnesses printed; \`npm run measurements -- --run\` runs them first. What
was not run again stays, with its day and processor.
${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.
Requests per second are not among the figures: on a shared machine they say little. Ratios to a control of the same run do.

## Reliability

\`npm run reliability\` (long), \`npm test -- reliability\` (short). Load: what else the machine was doing, as processes that
wanted a core; milliseconds grow with it.

| harness | database | figures | run | load | day, processor |
|---|---|---|---|---|---|
${[...rows.values()].join("\n")}

## Performance

\`npm run bench\`
${[...sections.values()].join("")}`;
writeFileSync(PAGE, page);
console.log(
  `${PAGE}: ${latest.size} of ${rows.size} harnesses and ${benches.length} of ${sections.size} benches are new`,
);
