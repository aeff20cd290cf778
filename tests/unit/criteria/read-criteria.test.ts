import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { listCriteriaFiles, readCriteriaFile } from "#prisma/read-criteria.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";

let folder = "";
const sound = stringify(criteriaDocument(), { aliasDuplicateObjects: false });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "criteria-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function problemsIn(text: string, name = "small.yaml"): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, text);
  const read = await readCriteriaFile(file);
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;

test("a sound document is read", async () => {
  expect(await problemsIn(sound)).toEqual([]);
});

test("a wrong value is found on its line", async () => {
  const text = sound.replace("minimumMargin: 3", "minimumMargin: three");
  const line = lineOf(text, "minimumMargin");
  expect(await problemsIn(text)).toEqual([`${line}:18: thresholds.minimumMargin: must be a number, not "three"`]);
});

test("something absent is found where it belongs", async () => {
  const text = sound.replace("  minimumMargin: 3\n", "");
  const line = lineOf(text, "thresholds:");
  expect(await problemsIn(text)).toEqual([`${line}:1: thresholds.minimumMargin: must be a number, not absent`]);
});

test("an unknown key is found on its line", async () => {
  const text = sound.replace("funding:", "fundign: Nobody.\nfunding:");
  const line = lineOf(text, "fundign");
  expect(await problemsIn(text)).toEqual([`${line}:10: fundign: "fundign" is not a key that is known here`]);
});

test("a mistake deep in a list is found on its line", async () => {
  const text = sound.replace(/- phone\n/, "- fone\n");
  const line = lineOf(text, "- fone");
  expect(await problemsIn(text)).toEqual([
    expect.stringMatching(`^${line}:\\d+: criteria\\[1\\].* the question "deploy" has no option "fone"$`),
  ]);
});

test("what is no YAML is refused on its line", async () => {
  const text = sound.replace("title: A small set", "title: A small set\ntitle: Another");
  expect(await problemsIn(text)).toEqual([expect.stringMatching(/^3:1: /)]);
  expect(await problemsIn('a: "open')).toHaveLength(1);
  expect(await problemsIn("")).toHaveLength(1);
});

test("a document is named after its version", async () => {
  expect(await problemsIn(sound, "other.yaml")).toEqual([
    '1:10: version is "small", but the file is named after "other"',
  ]);
});

test("only YAML documents are listed, in order", async () => {
  await Promise.all(["b.yaml", "a.yml", "c.schema.json"].map((name) => writeFile(join(folder, name), "")));
  const names = await listCriteriaFiles(folder);
  expect(names.map((name) => name.slice(folder.length + 1)).filter((name) => name.length < 7)).toEqual([
    "a.yml",
    "b.yaml",
  ]);
});
