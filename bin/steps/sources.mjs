import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run.mjs";

/* Whether the production build still belongs to the sources: a hash of all that goes into it is kept beside it. */

const SOURCES = ["app", "lib", "public", "prisma", "server.ts"];
const SETTINGS = ["next.config.js", "tsconfig.json", "package-lock.json", "bin/build.mjs", "bin/build-server.mjs"];
// Written from other sources, or read when the server runs.
const NOT_BUILT = /(^|\/)(generated|migrations|criteria)(\/|$)/;
const STAMP = join(ROOT, "build/.sources");

/** @param {string} path */
function filesIn(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute, { recursive: true, encoding: "utf8" });
  return names.map((name) => join(path, name)).filter((name) => !statSync(join(ROOT, name)).isDirectory());
}

function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  const files = [...SOURCES, ...SETTINGS].flatMap(filesIn);
  for (const file of files.sort()) {
    if (file.startsWith("lib/data/generated") || (file.startsWith("prisma") && NOT_BUILT.test(file))) continue;
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

/** Whether there is a finished production build of the sources as they are. */
export function isBuilt() {
  const isThere = [".next/BUILD_ID", "build/server.mjs"].every((file) => existsSync(join(ROOT, file)));
  return isThere && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hashOfSources();
}

/** Runs a build and remembers which sources it was made from, as they were when it began. @param {() => Promise<void>} build */
export async function recordBuild(build) {
  const hash = hashOfSources();
  writeFileSync(STAMP, "");
  await build();
  writeFileSync(STAMP, hash);
}
