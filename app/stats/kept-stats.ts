import type { IncomingHttpHeaders } from "node:http";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findLatestRelease } from "#lib/data/releases.ts";
import { STATS_FILTERS } from "#lib/model/stats-filters.ts";
import { addressFrom } from "../api/base-url.ts";

const CHOICES: readonly string[] = [...STATS_FILTERS, "question"];
const LONGEST = 200;

/**
 * Under what the page at this address may be kept: all that it shows follows from the release, the active criteria set,
 * the choices in the address and the address of the site. Null when it is about one result, which may be deleted at any time.
 */
export async function keyOfStats(url: string, headers: IncomingHttpHeaders): Promise<string | null> {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  const choices = [...query].filter(([name, value]) => value !== "" && (CHOICES.includes(name) || name === "you"));
  const [release, set] = await Promise.all([findLatestRelease(), findActiveCriteriaSet()]);
  const site = addressFrom({ get: (name) => headers[name]?.toString() ?? null });
  const key = JSON.stringify([site, release?.number ?? 0, set.version, choices]);
  return query.has("you") || key.length > LONGEST ? null : key;
}
