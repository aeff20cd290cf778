import { appendFileSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";

/** Where harnesses leave their figures for docs/measurements.md; one JSON object a line. */
export const FIGURES_FILE = "build/figures.jsonl";

/** Whether this is the long run (npm run reliability), with the numbers that the bars ask for. */
export const isLong = process.env.RELIABILITY === "long";

/** Prints what a harness measured, and keeps it for the page of measurements. */
export function report(harness: string, database: string, figures: Record<string, string | number>): void {
  const text = Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
  process.stdout.write(`  ${harness} [${database}]: ${text}\n`);
  mkdirSync("build", { recursive: true });
  appendFileSync(FIGURES_FILE, `${JSON.stringify({ harness, database, figures, isLong, load: loadavg()[0] })}\n`);
}
