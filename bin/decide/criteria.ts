import { basename } from "node:path";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { listCriteriaFiles, readCriteriaFile } from "#prisma/read-criteria.ts";
import { BadInput } from "./bad-input.ts";

/** The criteria set of that version, or the newest that is not of the future, straight from the YAML documents. */
export async function chooseCriteria(version: string | null): Promise<CriteriaSet> {
  const files = await listCriteriaFiles();
  const named = version === null ? files : files.filter((file) => basename(file).replace(/\.ya?ml$/, "") === version);
  const sets = await Promise.all(named.map(readSet));
  const today = new Date().toISOString().slice(0, 10);
  const newestFirst = sets
    .filter(({ publishedOn }) => version !== null || publishedOn <= today)
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.version.localeCompare(a.version));
  const [chosen] = newestFirst;
  if (chosen !== undefined) return chosen;
  const known = files.map((file) => basename(file).replace(/\.ya?ml$/, "")).join(", ");
  throw new BadInput(`There is no criteria set "${version}". There are: ${known}.`);
}

async function readSet(file: string): Promise<CriteriaSet> {
  const read = await readCriteriaFile(file);
  if (read.ok) return read.set;
  const problems = read.problems.map(({ line, message }) => `${file}:${line}: ${message}`);
  throw new BadInput(problems.join("\n"));
}
