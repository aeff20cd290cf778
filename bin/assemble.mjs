/*
 * node bin/assemble.mjs FOLDER: everything that the built server and the commands for its operator need, and nothing
 * else, into an empty folder. The image is made of this.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps/run.mjs";

const NEEDED = [
  ".next",
  "build/server.mjs",
  "build/.sources",
  "bin",
  "lib",
  "prisma",
  "public",
  "package.json",
  "package-lock.json",
  "next.config.js",
  "tsconfig.json",
  "LICENSE",
];
// What only building needs, and what a build leaves behind.
const UNNEEDED = /^\.next\/(cache|diagnostics|types|dev|trace)/;

// Of packages: what only people and tools read, Next's compiler, and Prisma's query compilers for other databases.
const UNREAD =
  /\.map$|\.d\.[cm]?ts$|^node_modules\/(@next\/swc-|next\/dist\/docs\/|@prisma\/client\/runtime\/.*\.(cockroachdb|mysql|sqlserver)\.)/;

/** @typedef {{ dev?: boolean, devOptional?: boolean, bin?: Record<string, string> }} Entry */

/** @returns {[path: string, entry: Entry][]} the installed packages that production needs, out of the lockfile */
function productionPackages() {
  /** @type {{ packages: Record<string, Entry> }} */
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional && existsSync(join(ROOT, path)),
  );
}

/** @param {string} path @param {(path: string) => boolean} isNeeded */
function copy(path, isNeeded) {
  const filter = (/** @type {string} */ source) => isNeeded(source.slice(ROOT.length + 1));
  cpSync(join(ROOT, path), join(target, path), { recursive: true, verbatimSymlinks: true, filter });
}

const [target = ""] = process.argv.slice(2);
if (target === "" || (existsSync(target) && readdirSync(target).length > 0)) {
  console.error("Name an empty folder: node bin/assemble.mjs FOLDER");
  process.exit(1);
}
const missing = NEEDED.filter((path) => !existsSync(join(ROOT, path)));
if (missing.length > 0) {
  console.error(`${missing.join(", ")} missing: npm run build first`);
  process.exit(1);
}
for (const path of NEEDED) copy(path, (source) => !UNNEEDED.test(source));
const packages = productionPackages();
const commands = join(target, "node_modules/.bin");
mkdirSync(commands, { recursive: true });
for (const [path, { bin = {} }] of packages) {
  // A package's own packages are listed by themselves.
  copy(path, (source) => !UNREAD.test(source) && !source.startsWith(`${path}/node_modules`));
  if (path.lastIndexOf("node_modules/") > 0) continue;
  for (const [name, file] of Object.entries(bin)) symlinkSync(join("../..", path, file), join(commands, name));
}
console.log(`${NEEDED.length} files and folders, ${packages.length} packages: ${target}`);
