import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * Writes one file per case below into a temporary project with our biome.json and lints them all in one run:
 * the rule has to refuse the wrong imports and leave the right ones alone.
 */

const REFUSED: [file: string, source: string][] = [
  ["lib/model/a.ts", 'import { a } from "#lib/data/x.ts";'],
  ["lib/model/a.ts", 'import { a } from "../data/x.ts";'],
  ["lib/model/a.ts", 'import { a } from "./../data/x.ts";'],
  ["lib/model/a.ts", 'import { a } from "../env.ts";'],
  ["lib/model/a.ts", 'import { a } from "#app/page.tsx";'],
  ["lib/model/a.ts", 'import { a } from "yaml";'],
  ["lib/model/a.ts", 'import { a } from "react";'],
  ["lib/model/a.ts", 'import { a } from "node:fs";'],
  ["lib/model/a.ts", 'import "server-only";'],
  ["lib/model/a.ts", 'import type { A } from "#lib/data/x.ts";'],
  ["lib/model/a.ts", 'export { a } from "#lib/data/x.ts";'],
  ["lib/model/a.ts", 'export const a = import("#lib/data/x.ts");'],
  ["lib/model/a.ts", 'export const a = import("../data/x.ts");'],
  ["lib/model/deep/a.ts", 'import { a } from "../../data/x.ts";'],
  ["lib/export/a.ts", 'import { a } from "#lib/data/x.ts";'],
  ["lib/export/a.ts", 'import { a } from "../data/x.ts";'],
  ["lib/export/a.ts", 'import { a } from "../env.ts";'],
  ["lib/export/a.ts", 'import { a } from "next/server";'],
  ["lib/export/a.ts", 'import { a } from "@prisma/client";'],
  ["lib/data/a.ts", 'import { a } from "#app/page.tsx";'],
  ["lib/data/a.ts", 'import { a } from "../../app/page.tsx";'],
  ["lib/data/a.ts", 'import { a } from "#lib/export/x.ts";'],
  ["lib/data/a.ts", 'import { a } from "../http/x.ts";'],
  ["lib/data/a.ts", 'import { a } from "next/headers";'],
  ["lib/http/a.ts", 'import { a } from "#lib/data/x.ts";'],
  ["lib/http/a.ts", 'import { a } from "../data/x.ts";'],
  ["lib/http/a.ts", 'import { a } from "@prisma/client";'],
  ["app/r/a.tsx", 'import { a } from "@prisma/client";'],
  ["app/r/a.tsx", 'import { a } from "#lib/data/generated/sqlite/client.ts";'],
  ["app/r/a.tsx", 'import { a } from "../../lib/data/generated/sqlite/client.ts";'],
  ["app/r/a.tsx", 'import { a } from "../../lib/data/results.ts";'],
  ["app/r/a.tsx", 'import { a } from "#prisma/publish.ts";'],
  ["app/r/a.tsx", 'import { a } from "#tests/support/a.ts";'],
  ["app/r/a.tsx", 'import { a } from "pg";'],
  ["app/ui/a.tsx", 'import { a } from "#lib/model/score.ts";'],
  ["app/ui/a.tsx", 'import { a } from "../../lib/model/score.ts";'],
];

const ALLOWED: [file: string, source: string][] = [
  ["lib/model/a.ts", 'import { z } from "zod";'],
  ["lib/model/a.ts", 'import { z } from "zod/mini";'],
  ["lib/model/a.ts", 'import { a } from "./score.ts";'],
  ["lib/model/a.ts", 'import { a } from "#lib/model/score.ts";'],
  ["lib/model/deep/a.ts", 'import { a } from "./deeper/score.ts";'],
  ["lib/export/a.ts", 'import { a } from "#lib/model/score.ts";'],
  ["lib/export/a.ts", 'import { a } from "csv-stringify/sync";'],
  ["lib/data/a.ts", 'import { a } from "#lib/model/score.ts";'],
  ["lib/data/a.ts", 'import { a } from "#lib/env.ts";'],
  ["lib/data/a.ts", 'import { a } from "./generated/sqlite/client.ts";'],
  ["lib/data/a.ts", 'import { a } from "@prisma/adapter-pg";'],
  ["lib/http/a.ts", 'import { a } from "#lib/env.ts";'],
  ["app/r/a.tsx", 'import { a } from "#lib/data/results.ts";'],
  ["app/r/a.tsx", 'import { a } from "#lib/model/score.ts";'],
  ["app/r/a.tsx", 'import { a } from "../ui/button.tsx";'],
  ["app/ui/a.tsx", 'import { a } from "#lib/model/framework.ts";'],
];

type Diagnostic = { category: string; location: { path: string } };

const root = resolve(import.meta.dirname, "../../..");
let project = "";
let refused = new Set<string>();

const placed = (name: string, index: number, file: string) =>
  join(dirname(file), `${name}-${index}.${file.split(".").pop()}`);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "layers-"));
  await cp(join(root, "biome.json"), join(project, "biome.json"));
  await writeFile(join(project, ".gitignore"), "node_modules/\n");
  for (const [name, cases] of Object.entries({ refused: REFUSED, allowed: ALLOWED })) {
    for (const [index, [file, source]] of cases.entries()) {
      const path = join(project, placed(name, index, file));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `${source}\n`);
    }
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const run = promisify(execFile)(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none"], {
    cwd: project,
    maxBuffer: 1e8,
  });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  const hits = diagnostics.filter(({ category }) => category === "lint/style/noRestrictedImports");
  refused = new Set(hits.map(({ location }) => location.path));
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe("the linter refuses, by layer", () => {
  test.each(REFUSED.map((entry, index) => [index, ...entry] as const))("case %i: %s with %s", (index, file) => {
    expect(refused).toContain(placed("refused", index, file));
  });
});

describe("the linter allows, by layer", () => {
  test.each(ALLOWED.map((entry, index) => [index, ...entry] as const))("case %i: %s with %s", (index, file) => {
    expect(refused).not.toContain(placed("allowed", index, file));
  });
});
