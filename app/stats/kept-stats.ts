import type { IncomingHttpHeaders } from "node:http";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findLatestRelease } from "#lib/data/releases.ts";
import { STATS_FILTERS } from "#lib/model/stats-filters.ts";
import { pageKey } from "../site/page-key.ts";

const CHOICES: readonly string[] = [...STATS_FILTERS, "question"];

/**
 * Under what the page with this query may be kept: all that it shows follows from the release, the active criteria set,
 * the choices in the query and the address of the site. Then `url` has these choices and nothing else: frameworks read
 * an odd query (`?goal=&goal=ship`, `?goal=ship?`, thousands of fields) each in their own way, and what is kept for all
 * must be what its key says. Null when it is about one result, which may be deleted at any time.
 */
export async function keepingOfStats(
  text: string,
  headers: IncomingHttpHeaders,
): Promise<{ key: string; url: string } | null> {
  const query = new URLSearchParams(text);
  if (query.has("you")) return null;
  const choices = [...query].filter(([name, value]) => value !== "" && CHOICES.includes(name));
  const [release, set] = await Promise.all([findLatestRelease(), findActiveCriteriaSet()]);
  const key = pageKey([release?.number ?? 0, set.version, choices], headers);
  const chosen = choices.length > 0 ? `?${new URLSearchParams(choices)}` : "";
  return key === null ? null : { key, url: `/stats${chosen}` };
}
