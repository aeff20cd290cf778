/*
 * npm run sbom: build/sbom.cdx.json, the software bill of materials (CycloneDX) of what runs in production. Made by
 * npm from package-lock.json; the build makes it too. The same lockfile gives the same file, byte by byte.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, run } from "./steps/run.mjs";

const FILE = "build/sbom.cdx.json";

/**
 * The names and versions, as `name@version`, of what the lockfile installs for production, optional packages included.
 *
 * @param {Record<string, { version?: string, dev?: boolean, devOptional?: boolean }>} packages
 */
export function productionPackages(packages) {
  const installed = Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
  return new Set(installed.map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`));
}

/**
 * The bill as npm writes it, without what is not for production and what differs from run to run. (npm's own
 * `--omit dev` also leaves out what production shares with development.)
 *
 * @param {{ metadata: any, components: any[], dependencies: any[], serialNumber?: string }} bill
 * @param {Set<string>} kept
 * @param {{ name: string }} manifest
 */
export function productionBill({ serialNumber: _, ...bill }, kept, { name }) {
  const { timestamp: __, tools: ___, component, ...metadata } = bill.metadata;
  const own = component["bom-ref"];
  const isKept = (/** @type {string} */ ref) => ref === own || kept.has(ref);
  return {
    ...bill,
    metadata: { ...metadata, component: { ...component, name } },
    components: bill.components.filter((one) => isKept(one["bom-ref"])),
    dependencies: bill.dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
  };
}

/** Writes the bill. */
export async function writeSbom() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--loglevel=error"];
  const { code, output } = await run(process.platform === "win32" ? "npm.cmd" : "npm", args);
  if (code !== 0) throw new Error(`npm could not write the bill of materials:\n${output}`);
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  const kept = productionPackages(read("package-lock.json").packages);
  // Warnings of npm may stand before it.
  const bill = productionBill(JSON.parse(output.slice(output.indexOf("{\n"))), kept, read("package.json"));
  mkdirSync(dirname(join(ROOT, FILE)), { recursive: true });
  writeFileSync(join(ROOT, FILE), `${JSON.stringify(bill, null, 2)}\n`);
  return FILE;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await writeSbom());
