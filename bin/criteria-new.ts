import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { nextCriteriaSet, nextVersion } from "#prisma/next-criteria-set.ts";
import { CRITERIA_FOLDER, listCriteriaFiles, readCriteriaFile } from "#prisma/read-criteria.ts";

/*
 * npm run criteria:new [version]
 * Starts a criteria set as a copy of the latest, under a new version and today's date.
 */

const read = await Promise.all((await listCriteriaFiles()).map(readCriteriaFile));
const sets = read.flatMap((result) => (result.ok ? [result] : []));
const latest = sets.sort((a, b) => (a.set.publishedOn < b.set.publishedOn ? 1 : -1))[0];
const today = new Date().toISOString().slice(0, 10);
const version =
  process.argv[2] ??
  nextVersion(
    today,
    sets.map(({ set }) => set.version),
  );
const file = join(CRITERIA_FOLDER, `${version}.yaml`);
const problem = problemOf();

function problemOf(): string | null {
  if (!latest) return "There is no valid criteria set to start from. Run npm run criteria:check.";
  if (!/^[a-z0-9][a-z0-9-]*$/.test(version))
    return `"${version}": a version is lower-case letters, digits and hyphens.`;
  if (existsSync(file))
    return `${relative(process.cwd(), file)} exists already. Name another: npm run criteria:new 2027-02`;
  return null;
}

if (problem !== null || !latest) {
  console.error(problem);
  process.exitCode = 1;
} else {
  await writeFile(file, nextCriteriaSet(await readFile(latest.file, "utf8"), version, today), { flag: "wx" });
  console.log(`${relative(process.cwd(), file)} starts as a copy of ${basename(latest.file)}.
Change it, then: npm run criteria:check
                 npm run criteria:diff ${latest.set.version} ${version}
It is published, and can no longer change, the next time npm start or npm run criteria:publish runs. To try it in a
browser before that, start with another database: DATABASE_URL=file:./data/draft.db npm start`);
}
