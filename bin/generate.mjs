/* npm run generate: the two Prisma clients in lib/data/generated; nothing to do when they are up to date. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./steps/run.mjs";

const SCHEMAS = ["prisma/schema.prisma", "prisma/postgresql/schema.prisma"];
const FOLDER = join(ROOT, "lib/data/generated");
const STAMP = join(FOLDER, ".stamp");

function hashOfSchemas() {
  const hash = createHash("sha256");
  for (const file of [...SCHEMAS, "node_modules/prisma/package.json"]) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

/** @param {(line: string) => void} say */
export function generate(say) {
  const state = hashOfSchemas();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === state) return;
  say("generating them for SQLite and PostgreSQL …");
  for (const schema of SCHEMAS) {
    const command = ["node_modules/prisma/build/index.js", "generate", "--no-hints", "--schema", schema];
    const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env });
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(STAMP, state);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) generate(console.log);
