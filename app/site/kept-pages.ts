import type { IncomingHttpHeaders } from "node:http";
import { listCriteriaSets } from "#lib/data/criteria-sets.ts";
import { today } from "#lib/data/day.ts";
import { findResultFor, type StoredResult } from "#lib/data/results.ts";
import type { Writing } from "#lib/http/page-shell.ts";
import { COPY_SCRIPT } from "../r/[id]/copy-script.ts";
import { isClaimRefused } from "../r/[id]/manage/claim-refused.ts";
import { CLAIM_SCRIPT } from "../r/[id]/manage/claim-script.ts";
import { IN_PLACE_SCRIPT } from "../r/[id]/manage/in-place-script.ts";
import { GUEST_QUERY, READER_QUERY, type SeenAs, seenAs } from "../r/[id]/seen-as.ts";
import { isTrying } from "../r/[id]/try-it/address.ts";
import { FORWARD_SCRIPT } from "../r/[id]/try-it/forward-script.ts";
import { keepingOfStats } from "../stats/kept-stats.ts";
import { THEME_SCRIPT } from "../ui/theme-script.ts";
import { pageKey, siteOf } from "./page-key.ts";
import { PAGES } from "./pages.ts";
import { meeting, OWNERS_SHELL, type Reading } from "./written-pages.ts";

/** All that runs on pages without a part of React's: the theme switch, and what a result needs for its links and forms. */
export const OWN_SCRIPTS = [THEME_SCRIPT, COPY_SCRIPT, CLAIM_SCRIPT, FORWARD_SCRIPT, IN_PLACE_SCRIPT];

/**
 * How a page without scripts is sent: that at `url`, kept under `key`, or without one made for this answer alone. What
 * can be written without Next brings how; where that alone will do, there is no `url`. One that is lively has scripts,
 * which run once it is painted.
 */
export type Keeping = { key: string | null; url: string | null; writing?: Writing; isLively?: boolean };

/**
 * Whether the page at this address does without scripts, at least at first, and under what it may be kept; null when it
 * does not. These are links, text and native elements; trying other answers is more.
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
 * A result for its owner, who gets one made for this answer alone; or for somebody who only has the link: with its
 * answers while its owner shows them, without them otherwise. Such a page follows from the result, which never changes,
 * and from the published sets. That the result is still there, who asks, and what is shown of it, is looked up for each
 * request, and the page is written from what that found. Whoever tries other answers gets the page with scripts.
 */
async function keepingOfResult(id: string, query: string, headers: IncomingHttpHeaders): Promise<Keeping | null> {
  const manageKey = manageKeyIn(headers.cookie);
  const found = await findResultFor(id, manageKey ?? undefined);
  if (found === null) return null;
  const { result } = found;
  const fields = new URLSearchParams(query);
  const as = seenBy(found, seenAs({ as: fields.getAll("as") }));
  if (as === null) return null;
  if (as !== "reader" && isTrying(fields.keys())) return null;
  const site = siteOf(headers);
  const isRefused = isClaimRefused({ claim: fields.get("claim") ?? undefined });
  const reading = { as, site, manageKey, isInTeam: found.isFromTeam, isClaimRefused: isRefused };
  const writing = writingOf(result, reading, headers);
  // Rendered without the owner's cookie it would be another one's.
  if (as === "oneself") return { key: null, url: null, writing };
  const view = as === "guest" ? GUEST_QUERY : READER_QUERY;
  const url = `/r/${id}?${view}`;
  if (query !== "") return { key: null, url: `${url}&${query}`, writing };
  return { key: await keyOf([id, view, result.createdOn, result.modelVersion], headers), url, writing };
}

/** The manage key that a browser holds, read as the actions of its forms read it: the last of several counts. */
function manageKeyIn(cookies = ""): string | null {
  const [, text] = [...cookies.matchAll(/(?:^|; *)manage=([^;]*)/g)].at(-1) ?? [];
  return /^[\w-]+$/.test(text ?? "") ? (text ?? null) : null;
}

/** With whose eyes a result is seen; null for an owner who looks as a guest at what no guest is shown. */
function seenBy({ result, isOwner }: { result: StoredResult; isOwner: boolean }, asked: SeenAs): SeenAs | null {
  if (isOwner && asked === "oneself") return asked;
  if (isOwner && asked === "guest" && !result.sharesAnswers) return null;
  return result.sharesAnswers && asked !== "reader" ? "guest" : "reader";
}

/** How the page of a result is written: all share a shell, which depends on nothing but the address of the site. */
function writingOf(result: StoredResult, reading: Reading, headers: IncomingHttpHeaders): Writing {
  const { shellId } = meeting();
  const query = reading.as === "oneself" ? `?${OWNERS_SHELL}` : "";
  return {
    shell: { key: pageKey(["shell", query], headers), url: `/r/${shellId}${query}` },
    mark: shellId,
    write: async () => {
      const page = await meeting().writeResult?.(result, reading);
      if (page === undefined) return null;
      const { id, title, description, body } = page;
      return { "": id, "-title": title, "-description": description, "-body": body };
    },
  };
}

/** Published sets never change: a key says how many there are, and which is in use. */
async function keyOf(what: readonly (string | number)[], headers: IncomingHttpHeaders): Promise<string | null> {
  const sets = await listCriteriaSets();
  const active = sets.find(({ publishedOn }) => publishedOn <= today());
  return active ? pageKey([active.version, sets.length, ...what], headers) : null;
}
