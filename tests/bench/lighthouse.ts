/*
 * npm run full:lighthouse [-- --runs 1]: Lighthouse's phone preset on the production build, on a page of every kind.
 * Prints the median score of each category and fails below 100. Needs a quiet machine: its performance score counts
 * milliseconds. Search engines are kept from results, so what Lighthouse says about being found does not apply there.
 */
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import lighthouse from "lighthouse";
import { chromium } from "playwright/test";
import { serversOnDemand } from "#tests/gallery/servers.ts";
import { at } from "#tests/gallery/state.ts";
import { storeAnswers } from "#tests/support/result-page.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];
type Scores = Record<Category, number>;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, only: { type: "string", default: "" } },
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** One visit. Says what costs points, since a score alone helps nobody. */
async function visit(url: string, port: number): Promise<Scores> {
  const outcome = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...CATEGORIES] });
  if (!outcome) throw new Error(`Lighthouse said nothing about ${url}`);
  const { categories, audits } = outcome.lhr;
  for (const { auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (audit && weight > 0 && audit.score !== null && audit.score < 0.9)
        process.stdout.write(`    ${id}: ${audit.score} ${audit.displayValue ?? ""}\n`);
    }
  }
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
  };
}

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const port = await freePort();
const servers = serversOnDemand();
const app = await servers.for(at("with statistics", "/", { server: 1000 }));
const { path } = await storeAnswers(app, { goal: "ship", deploy: ["phone", "server"], field: ["vision"] });
const pages = [
  { name: "home", path: "/", isListed: true },
  { name: "wizard", path: "/decide", isListed: true },
  { name: "result", path, isListed: false },
  { name: "statistics", path: "/stats", isListed: true },
  { name: "ledger", path: "/criteria/2026-11", isListed: true },
].filter(({ name }) => name.includes(values.only));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium",
  args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  for (const { name, path, isListed } of pages) {
    const visits: Scores[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) visits.push(await visit(app.url + path, port));
    const wanted = CATEGORIES.filter((category) => isListed || category !== "seo");
    const scores = wanted.map((category) => ({ category, score: median(visits.map((scores) => scores[category])) }));
    if (scores.some(({ score }) => score < 100)) process.exitCode = 1;
    process.stdout.write(
      `${name.padEnd(12)} ${scores.map(({ category, score }) => `${category} ${score}`).join("  ")}\n`,
    );
  }
} finally {
  await browser.close();
  await servers.stopAll();
}
