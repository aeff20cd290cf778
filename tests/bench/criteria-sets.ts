import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";

const FOLDER = "prisma/criteria";

/** The set of the repository that was published last. Run from the project's folder. */
export async function activeSet(): Promise<CriteriaSet> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".yaml"));
  const sets = await Promise.all(
    names.map(async (name) => {
      const checked = checkCriteriaSet(parse(await readFile(`${FOLDER}/${name}`, "utf8")));
      if (!checked.ok) throw new Error(`${name}: ${JSON.stringify(checked.problems)}`);
      return checked.set;
    }),
  );
  const [latest] = sets.sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  if (!latest) throw new Error(`no criteria set in ${FOLDER}`);
  return latest;
}
