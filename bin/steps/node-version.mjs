import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run.mjs";

/** Ends the process with a plain sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const wanted = engines.node.replace(/^>=/, "");
  if (isAtLeast(process.versions.node, wanted)) return;
  console.error(`Node ${wanted} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`);
  process.exit(1);
}

/**
 * @param {string} version
 * @param {string} minimum both as 20.19 or 20.19.1; missing parts count as 0
 */
export function isAtLeast(version, minimum) {
  const [a, b] = [version, minimum].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
