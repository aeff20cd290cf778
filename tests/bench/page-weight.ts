/*
 * npm run full:page-weight
 * The JavaScript that each page sends before anybody touches it, gzipped, against an empty page of the same Next built
 * in the same run. The aim: the wizard at most 18 kB above it (bar 25), every other page at most 2 kB.
 * Fails above the bars. The empty page is built for it; the others are those of the last production build.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PAGES } from "#app/site/pages.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { storeAnswers } from "#tests/support/result-page.ts";
import { ROOT } from "#tests/support/source-files.ts";

/** In kB above an empty page. */
const BARS = { wizard: 25, other: 2 };

const EMPTY_APP = "tests/bench/empty-app";
const NEXT = join(ROOT, "node_modules/next/dist/bin/next");

/** Addresses of the scripts that a browser loads with a document; those for old browsers only are left out. */
function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  return [...new Set(tags.map((match) => (match[1] ?? "").split("?")[0] ?? ""))];
}

const gzipped = (content: Buffer) => gzipSync(content, { level: 9 }).length / 1000;

function weightFrom(folder: string, html: string): number {
  const files = scriptsOf(html).map((address) =>
    readFileSync(join(folder, decodeURIComponent(address).replace("/_next/", ""))),
  );
  return files.reduce((sum, content) => sum + gzipped(content), 0);
}

/** Renders the one page of the empty application by its own server. */
async function emptyWeight(): Promise<number> {
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [NEXT, "build", EMPTY_APP], { cwd: ROOT, env, stdio: "ignore" });
  const folder = join(ROOT, EMPTY_APP, ".next");
  const next = (await import("next")).default;
  const app = next({ dev: false, dir: join(ROOT, EMPTY_APP) });
  await app.prepare();
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => app.getRequestHandler()(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const html = await (await fetch(`http://127.0.0.1:${port}/`)).text();
  server.close();
  for (const written of ["tsconfig.json", "next-env.d.ts"]) rmSync(join(ROOT, EMPTY_APP, written), { force: true });
  await app.close();
  return weightFrom(folder, html);
}

const empty = await emptyWeight();
const database = await createE2eDatabase("sqlite");
const app = await startAppServer(database.url);
const result = await storeAnswers(app, { goal: "ship", deploy: ["phone"] });
// An owner gets more than readers: forms, and a few lines that send them.
const asOwner = { Cookie: `manage=${result.manageKey}` };
const paths = [
  ...PAGES.map(({ path }) => path),
  "/criteria/2026-11",
  "/criteria/2026-11/evidence/pm-01",
  result.path,
  `/embed${result.path}`,
  "/no-such-page",
];
process.stdout.write(`${"an empty page".padEnd(40)} ${empty.toFixed(1).padStart(7)} kB\n`);
for (const path of paths) {
  const weight = weightFrom(join(ROOT, ".next"), await (await fetch(app.url + path, { headers: asOwner })).text());
  const more = weight - empty;
  const isHeavy = more > (path === "/decide" ? BARS.wizard : BARS.other);
  if (isHeavy) process.exitCode = 1;
  const figures = `${weight.toFixed(1).padStart(7)} kB  ${more < 0 ? "" : "+"}${more.toFixed(2)}`;
  process.stdout.write(`${path.padEnd(40)} ${figures}${isHeavy ? "  above the bar" : ""}\n`);
}
await app.stop();
await database.drop();
