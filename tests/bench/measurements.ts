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
const rows = [...latest.values()].map(({ harness, database, figures: found, isLong, load }) => {
  const text = Object.entries(found)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
  return `| ${harness} | ${database} | ${text} | ${isLong ? "long" : "short"} | ${load?.toFixed(0) ?? "not recorded"} |`;
});
const benches: { command: string; printed: string }[] = existsSync(BENCH_FILE)
  ? JSON.parse(readFileSync(BENCH_FILE, "utf8"))
  : [];
const [processor] = cpus();
const former = readFileSync(PAGE, "utf8");
const harnesses =
  rows.length > 0 ? `${rows.join("\n")}\n` : (/\|---\|\n(\|.*?)\n## Performance/s.exec(former)?.[1] ?? "");
const benched = benches.map(
  ({ command, printed }) => `\n### \`${command}\`\n\n${"```"}\n${stripVTControlCharacters(printed).trim()}\n${"```"}\n`,
);
const performance = benched.join("") || (/\n## Performance\n\n`npm run bench`\n(.*)$/s.exec(former)?.[1] ?? "");
const page = `# Measurements

Written by \`npm run measurements\` from what the harnesses printed; \`npm run measurements -- --run\` runs them first.
${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model.trim() || "unnamed"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.
Requests per second are not among the figures: on a shared machine they say little. Ratios to a control of the same run do.

## Reliability

\`npm run reliability\` (long), \`npm test -- reliability\` (short). Load: what else the machine was doing, as processes that
wanted a core; milliseconds grow with it.

| harness | database | figures | run | load |
|---|---|---|---|---|
${harnesses}
## Performance

\`npm run bench\`
${performance}`;
writeFileSync(PAGE, page);
console.log(`docs/measurements.md: ${rows.length} harnesses, ${benches.length} benches`);
