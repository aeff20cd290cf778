import "server-only";
import { MODEL_VERSION } from "../model/outcome.ts";
import { score } from "../model/score.ts";
import { canonicalJson } from "./canonical-json.ts";
import { database } from "./client.ts";
import { findCriteriaSet } from "./criteria-sets.ts";

/** `differing`: ids of the results whose stored outcome is not what their answers give. */
export type Verification = { checked: number; ofOtherVersions: number; differing: string[] };

type Row = { id: string; criteria: string; answers: string; outcome: string };

async function isReproduced({ criteria, answers, outcome }: Row): Promise<boolean> {
  const set = await findCriteriaSet(criteria);
  if (!set) return false;
  return canonicalJson(score(set, JSON.parse(answers))) === outcome;
}

/**
 * Recomputes every result of the current model version from its answers and its own criteria set, and compares the
 * outcome with the stored text to the last character. Results of other model versions are counted, not compared.
 * Reads `batch` results at a time, so memory stays flat.
 * @param report is told after each batch how many of how many have been checked.
 */
export async function verifyResults(
  report: (checked: number, total: number) => void = () => undefined,
  batch = 200,
): Promise<Verification> {
  const where = { modelVersion: MODEL_VERSION };
  const total = await database().result.count({ where });
  const ofOtherVersions = await database().result.count({ where: { modelVersion: { not: MODEL_VERSION } } });
  const verification: Verification = { checked: 0, ofOtherVersions, differing: [] };
  for (let last = ""; ; ) {
    const rows = await database().result.findMany({
      where: { ...where, id: { gt: last } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, criteria: true, answers: true, outcome: true },
    });
    for (const row of rows) {
      if (!(await isReproduced(row))) verification.differing.push(row.id);
      verification.checked += 1;
    }
    if (rows.length > 0) report(verification.checked, total);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return verification;
    last = end.id;
  }
}
