import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findLatestRelease } from "#lib/data/releases.ts";
import { STATS_FILTERS } from "#lib/model/stats-filters.ts";

const CHOICES: readonly string[] = [...STATS_FILTERS, "question"];
const LONGEST = 200;

/**
 * Under what the page at this address may be kept: all that it shows follows from the release, the active criteria set
 * and the choices in the address. Null when it is about one result, which may be deleted at any time.
 */
export async function keyOfStats(url: string): Promise<string | null> {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  const choices = [...query].filter(([name, value]) => value !== "" && (CHOICES.includes(name) || name === "you"));
  const [release, set] = await Promise.all([findLatestRelease(), findActiveCriteriaSet()]);
  const key = JSON.stringify([release?.number ?? 0, set.version, choices]);
  return query.has("you") || key.length > LONGEST ? null : key;
}
