import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, readSource, sourceFiles } from "#tests/support/source-files.ts";

/** Tests of what is no single file: the criteria documents, the house itself, and the model against published numbers. */
const OTHERS = /^tests\/unit\/(criteria\/|house\/|model\/golden\.)/;

const tests = sourceFiles(["tests/unit"], /\.test\.tsx?$/).filter((path) => !OTHERS.test(path));

/** tests/unit/model/score.test.ts is about lib/model/score.ts; tests/unit/app/… is about app/…, and so is bin. */
function subjectOf(test: string): string[] {
  const path = test.replace("tests/unit/", "").replace(/\.test\.tsx?$/, "");
  const source = /^(app|bin)\//.test(path) ? path : `lib/${path}`;
  return [`${source}.ts`, `${source}.tsx`, `${source}.mjs`];
}

test("every unit test stands where its subject stands in lib, app or bin", () => {
  expect(tests.filter((path) => !subjectOf(path).some((subject) => existsSync(join(ROOT, subject))))).toEqual([]);
});

test("every file of the model and the exports that computes something has its test", () => {
  const sources = sourceFiles(["lib/model", "lib/export"], /\.ts$/);
  const computing = sources.filter((path) =>
    /^export (async )?function |^export const \w+ = (async )?\(/m.test(readSource(path)),
  );
  const covered = new Set(tests.flatMap(subjectOf));
  expect(computing.filter((path) => !covered.has(path))).toEqual([]);
});
