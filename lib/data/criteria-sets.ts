import "server-only";
import { type CriteriaSet, criteriaSetSchema } from "../model/criteria-set.ts";
import { database } from "./client.ts";
import { today } from "./day.ts";
import { processWide } from "./process-wide.ts";
import { isTransient } from "./retry.ts";

export type CriteriaSetSummary = { version: string; publishedOn: string; sha256: string };

// Published sets never change, so a version once read is kept.
function cache(): Map<string, CriteriaSet> {
  const shared = processWide();
  shared.criteriaSets ??= new Map();
  return shared.criteriaSets;
}

/** The published criteria set of that version, or null. */
export async function findCriteriaSet(version: string): Promise<CriteriaSet | null> {
  const known = cache().get(version);
  if (known) return known;
  const row = await database().criteriaSet.findUnique({ where: { version } });
  if (!row) return null;
  const set = criteriaSetSchema.parse(JSON.parse(row.document));
  cache().set(version, set);
  return set;
}

/** The published criteria set of that version as it is stored: the canonical JSON text that its sha256 is of; or null. */
export function findCriteriaDocument(version: string): Promise<(CriteriaSetSummary & { document: string }) | null> {
  return database().criteriaSet.findUnique({ where: { version } });
}

/**
 * The set that new visitors are asked: the one with the latest `publishedOn` that is not in the future (UTC); of two
 * on one day, the higher version.
 * @throws Error when none is published.
 */
export async function findActiveCriteriaSet(): Promise<CriteriaSet> {
  const shared = processWide();
  try {
    const active = await findActiveVersion();
    const set = active && (await findCriteriaSet(active.version));
    if (!set) throw new Error("No criteria set is published and due: run npm run criteria:publish");
    shared.activeSet = set;
    return set;
  } catch (error) {
    // While the database is away, questions can still be shown, and a form that could not be saved kept on its page.
    if (shared.activeSet && isTransient(error)) return shared.activeSet;
    throw error;
  }
}

function findActiveVersion() {
  return database().criteriaSet.findFirst({
    where: { publishedOn: { lte: today() } },
    orderBy: [{ publishedOn: "desc" }, { version: "desc" }],
    select: { version: true },
  });
}

/** Every published set, the newest first, those of the future included. */
export function listCriteriaSets(): Promise<CriteriaSetSummary[]> {
  return database().criteriaSet.findMany({
    select: { version: true, publishedOn: true, sha256: true },
    orderBy: [{ publishedOn: "desc" }, { version: "desc" }],
  });
}
