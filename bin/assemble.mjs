/*
 * node bin/assemble.mjs FOLDER: everything that the built server and the commands for its operator need, and nothing
 * else, into an empty folder. The image is made of this. Production dependencies must be all that is installed, or are
 * picked out with --production.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

/** @returns {string[]} the folders of node_modules that production needs, out of the lockfile */
function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages).flatMap(([path, entry]) => {
    const { dev = false, devOptional = false } = /** @type {{ dev?: boolean, devOptional?: boolean }} */ (entry);
    return path === "" || dev || devOptional || !existsSync(join(ROOT, path)) ? [] : [path];
  });
}

const [target, option] = process.argv.slice(2);
if (!target || (existsSync(target) && readdirSync(target).length > 0)) {
  console.error("Name an empty folder: node bin/assemble.mjs FOLDER");
  process.exit(1);
}
mkdirSync(target, { recursive: true });
const missing = NEEDED.filter((path) => !existsSync(join(ROOT, path)));
if (missing.length > 0) {
  console.error(`${missing.join(", ")} missing: npm run build first`);
  process.exit(1);
}
for (const path of NEEDED) {
  cpSync(join(ROOT, path), join(target, path), {
    recursive: true,
    filter: (source) => !UNNEEDED.test(source.slice(ROOT.length + 1)),
  });
}
const packages = option === "--production" ? productionPackages() : ["node_modules"];
for (const path of packages) {
  cpSync(resolve(ROOT, path), join(target, path), {
    recursive: true,
    verbatimSymlinks: true,
    // A package's own packages are listed by themselves.
    filter: (source) => option !== "--production" || !source.slice(join(ROOT, path).length).startsWith("/node_modules"),
  });
}
console.log(`${NEEDED.length} files and folders, ${packages.length} packages: ${target}`);
