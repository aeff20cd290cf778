import type { IncomingHttpHeaders } from "node:http";
import { findActiveCriteriaSet, listCriteriaSets } from "#lib/data/criteria-sets.ts";
import { findResult } from "#lib/data/results.ts";
import { COPY_SCRIPT } from "../r/[id]/copy-script.ts";
import { CLAIM_SCRIPT } from "../r/[id]/manage/claim-script.ts";
import { GUEST_QUERY, READER_QUERY } from "../r/[id]/seen-as.ts";
import { isTrying } from "../r/[id]/try-it/address.ts";
import { FORWARD_SCRIPT } from "../r/[id]/try-it/forward-script.ts";
import { keepingOfStats } from "../stats/kept-stats.ts";
import { THEME_SCRIPT } from "../ui/theme-script.ts";
import { pageKey } from "./page-key.ts";
import { PAGES } from "./pages.ts";

/** All that runs on pages without a part of React's: the theme switch, copying a link, claiming a result, trying one. */
export const OWN_SCRIPTS = [THEME_SCRIPT, COPY_SCRIPT, CLAIM_SCRIPT, FORWARD_SCRIPT];

/**
 * How a page without scripts is sent: that at `url`, kept under `key`, or without one made for this answer alone. One
 * that is lively has scripts, which run once it is painted.
 */
export type Keeping = { key: string | null; url: string; isLively?: boolean };

/**
 * Whether the page at this address does without scripts, at least at first, and under what it may be kept; null when it
 * does not. These are links, text and native elements; what an owner sees of a result is more.
 */
export async function keepingOf(url: string, headers: IncomingHttpHeaders): Promise<Keeping | null> {
  // Whatever follows the first question mark is the query, further ones included.
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(url) ?? [];
  if (path === LIVELY) return { key: null, url, isLively: true };
  if (path === "/stats") return (await keepingOfStats(query, headers)) ?? { key: null, url };
  const id = /^\/r\/([\w-]+)$/.exec(path)?.[1];
  if (id) return keepingOfResult(id, query, headers);
  return isReading(path) ? { key: await keyOfReading(path, query, headers), url } : null;
}

/** The wizard: its form is brought to life in the browser, and holds a key that no two visitors may share. */
const LIVELY = "/decide";

/** Its form holds a key that no two visitors may share. */
const NEVER_KEPT = "/team/new";

/** Everything below the ledger but its downloads, and every other page with an address of its own. */
function isReading(path: string): boolean {
  if (path.startsWith("/criteria/")) return !/\.\w+$/.test(path);
  return PAGES.some((page) => page.path === path);
}

/**
 * Such pages follow from the published sets, which of them is in use, the address of the site, and the query. Outside
 * the ledger a query can name results, which may be deleted or hidden at any time: such a page is never kept.
 */
async function keyOfReading(path: string, query: string, headers: IncomingHttpHeaders): Promise<string | null> {
  if (path === NEVER_KEPT) return null;
  if (query !== "" && !path.startsWith("/criteria/")) return null;
  // There are hundreds of pieces of evidence, each seldom read: they would push out what is asked for all the time.
  return /\/evidence\/./.test(path) ? null : keyOf([path, query], headers);
}

/**
 * A result for somebody who only has the link: with its answers while its owner shows them, without them otherwise. Such
 * a page follows from the result, which never changes, and from the published sets; asked for as a reader's or a guest's
 * it is that page or none, whatever its owner allows meanwhile. That the result is still there, and what is shown of it,
 * is looked up for each request. Whoever owns one, or may, gets the page with scripts, and so does who tries answers.
 */
async function keepingOfResult(id: string, query: string, headers: IncomingHttpHeaders): Promise<Keeping | null> {
  if (/(^|;\s*)manage=/.test(headers.cookie ?? "")) return null;
  const result = await findResult(id);
  if (result === null) return null;
  if (result.sharesAnswers && isTrying(new URLSearchParams(query).keys())) return null;
  const as = result.sharesAnswers ? GUEST_QUERY : READER_QUERY;
  const url = `/r/${id}?${as}`;
  if (query !== "") return { key: null, url: `${url}&${query}` };
  return { key: await keyOf([id, as, result.createdOn, result.modelVersion], headers), url };
}

/** Published sets never change: a key says how many there are, and which is in use. */
async function keyOf(what: readonly (string | number)[], headers: IncomingHttpHeaders): Promise<string | null> {
  const [active, sets] = await Promise.all([findActiveCriteriaSet(), listCriteriaSets()]);
  return pageKey([active.version, sets.length, ...what], headers);
}
