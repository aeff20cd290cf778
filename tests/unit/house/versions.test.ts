import { expect, test } from "vitest";
import { z } from "zod";
import { readSource } from "#tests/support/source-files.ts";
import { isAtLeast } from "../../../bin/steps/node-version.mjs";

/*
 * The floors are the first versions without a known hole or bug that would hurt here (docs/decisions). Raise them with
 * every advisory; the lockfile must never fall below.
 */

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const manifestSchema = z.object({
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const floors = z.record(z.string(), z.string()).parse(JSON.parse(readSource("tests/support/version-floors.json")));
const { packages } = lockSchema.parse(JSON.parse(readSource("package-lock.json")));
const manifest = manifestSchema.parse(JSON.parse(readSource("package.json")));

test.each(Object.entries(floors))("%s is locked at %s or newer", (name, floor) => {
  const version = packages[`node_modules/${name}`]?.version ?? "none";
  expect(version).toMatch(/^\d/);
  expect(`${version} ${isAtLeast(version, floor) ? "is fine" : `is older than ${floor}`}`).toBe(`${version} is fine`);
});

test("20.9 is older than 20.19, and 20.19.1 is not", () => {
  expect(isAtLeast("20.9.0", "20.19")).toBe(false);
  expect(isAtLeast("20.19.1", "20.19")).toBe(true);
  expect(isAtLeast("22.0.0", "20.19")).toBe(true);
  expect(isAtLeast("20.19.0", "20.19")).toBe(true);
});

test("every dependency is pinned to one version", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});

test("all packages of Prisma have one version", () => {
  const prisma = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) =>
    /^(@prisma\/|prisma$)/.test(name),
  );
  expect(new Set(prisma.map(([, version]) => version.split("-")[0])).size).toBe(1);
});

test("Node 20.19 is the oldest that is promised to work", () => {
  expect(manifest.engines.node).toBe(">=20.19");
});
