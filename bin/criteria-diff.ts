import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { criteriaDiffReport } from "#prisma/criteria-diff-report.ts";
import { PERSONAS } from "#prisma/personas.ts";
import { CRITERIA_FOLDER, readCriteriaFile } from "#prisma/read-criteria.ts";
import { answersOf, readPersonas } from "#tests/support/persona.ts";

/*
 * npm run criteria:diff <a> <b>
 * Prints what changed between two criteria documents, given as versions or files, and whose outcome moves.
 */

async function read(name: string): Promise<CriteriaSet> {
  const inFolder = join(CRITERIA_FOLDER, `${name}.yaml`);
  const file = existsSync(inFolder) ? inFolder : resolve(name);
  if (!existsSync(file)) throw new Error(`There is no criteria set "${name}": neither ${inFolder} nor ${file} exists.`);
  const result = await readCriteriaFile(file);
  if (result.ok) return result.set;
  throw new Error(
    result.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"),
  );
}

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error("Name two criteria sets: npm run criteria:diff 2023-article 2026-11");
  process.exitCode = 2;
} else {
  try {
    const watched = (await readPersonas()).flatMap(([, personas]) => personas);
    const more = watched.map((persona) => ({ who: persona.who, answers: answersOf(persona) }));
    console.log(criteriaDiffReport(await read(from), await read(to), [...PERSONAS, ...more]).join("\n"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
