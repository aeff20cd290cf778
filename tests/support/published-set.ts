import { join } from "node:path";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { CRITERIA_FOLDER, readCriteriaFile } from "#prisma/read-criteria.ts";

/** A criteria set as the repository publishes it; throws with its problems when it does not pass the checks. */
export async function publishedSet(version: string): Promise<CriteriaSet> {
  const read = await readCriteriaFile(join(CRITERIA_FOLDER, `${version}.yaml`));
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${version}:${line} ${message}`).join("\n"));
  return read.set;
}
