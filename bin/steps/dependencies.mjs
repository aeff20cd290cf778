import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run } from "./run.mjs";

/*
 * Installs what package-lock.json names when node_modules lacks any of it. npm leaves a list of what it installed in
 * node_modules/.package-lock.json; comparing the two costs milliseconds, where asking npm costs seconds.
 */

/** @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean, link?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Promise<Packages>}
 */
async function packagesIn(file) {
  const text = await readFile(join(ROOT, file), "utf8").catch(() => '{"packages":{}}');
  return JSON.parse(text).packages ?? {};
}

/**
 * The first package that is missing or of another version than the lockfile says; undefined when all is well.
 * Optional packages may be missing: they are those of other platforms.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function outdated(wanted, installed) {
  return Object.entries(wanted).find(([path, { version, optional }]) => {
    if (path === "") return false;
    const found = installed[path]?.version;
    return found === undefined ? !optional : found !== version;
  })?.[0];
}

/** @param {(line: string) => void} [say] */
export async function ensureDependencies(say = console.log) {
  const [wanted, installed] = await Promise.all(
    ["package-lock.json", "node_modules/.package-lock.json"].map(packagesIn),
  );
  const first = outdated(wanted ?? {}, installed ?? {});
  if (first === undefined) return;
  say(`installing, since ${first.replace("node_modules/", "")} is missing or outdated …`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { code } = await run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], { live: true, minutes: 40 });
  if (code !== 0) throw new Error("npm could not install the dependencies; its output above says why");
}
