import type { IncomingHttpHeaders } from "node:http";
import { BODY_LIMIT } from "./json-body.ts";
import type { Problem } from "./problem.ts";
import { isReadableRouterState } from "./router-state.ts";

/* Requests that are answered before anything reads them. */

const PAGE_METHODS = ["GET", "HEAD", "POST"];
const API_METHODS = [...PAGE_METHODS, "OPTIONS", "PUT", "PATCH", "DELETE"];

// Stores nothing and reads no cookie, so pages of other sites may send to it (CORS).
const OPEN_TO_OTHER_SITES = /^\/api\/v1\/score(\?|$)/;

/** `hosts`: every Host header there was; those of HTTP/1.0 have none. `headerCount`: how many headers, repeated ones too. */
export type Arrival = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  hosts?: readonly string[];
  headerCount?: number;
};

/** Browsers send about twenty. Node passes over those beyond 2000 in silence, and a Host could be among them. */
const HEADER_LIMIT = 100;

export const TOO_LARGE = {
  kind: "too-large",
  detail: `The body may have at most ${BODY_LIMIT} bytes.`,
} as const satisfies Problem;

/** Not the caller's fault; what went wrong is for the log. */
export const FAILED = {
  kind: "internal",
  detail: "It was nothing in the request. Try again later.",
} as const satisfies Problem;

/** Whether an Origin header names the host that the request was sent to. "null" and anything unreadable does not. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/** Whether a browser sent this from a page of another site. A missing Origin alone does not say so: programs send none. */
function isCrossSite({ headers }: Arrival): boolean {
  const site = headers["sec-fetch-site"];
  if (site === "cross-site" || site === "same-site") return true;
  const host = headers["x-forwarded-host"] ?? headers.host;
  return headers.origin !== undefined && !isOwnOrigin(headers.origin, String(host));
}

/**
 * Whether a request target can be read: a path on this server, decodable, without control characters, and without steps
 * such as `..`: Next resolves these, and what had been decided here by the path would then be about another page.
 */
function isReadable(url: string): boolean {
  if (!url.startsWith("/")) return false;
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "");
    return !/\p{Cc}|(^|[/\\])\.{1,2}([/\\]|$)/u.test(path);
  } catch {
    return false;
  }
}

/** Whether the host is one name, with or without a port: two would be two sites to two servers in a row. */
function isOneHost(hosts: readonly string[]): boolean {
  return hosts.length <= 1 && hosts.every((host) => /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host));
}

/**
 * Why a request is refused unread, or null. `x-forwarded-host` must already be gone unless a trusted proxy set it.
 */
export function refusalOf(arrival: Arrival): Problem | null {
  const { method, url, headers, hosts = [], headerCount = 0 } = arrival;
  if (headerCount > HEADER_LIMIT) {
    return { kind: "invalid-parameter", detail: `A request may have at most ${HEADER_LIMIT} headers.` };
  }
  if (!isOneHost(hosts)) return { kind: "invalid-parameter", detail: "The Host header cannot be read." };
  if (!isReadable(url)) return { kind: "invalid-parameter", detail: "The address cannot be read." };
  if (!isReadableRouterState(headers["next-router-state-tree"])) {
    return { kind: "invalid-parameter", detail: "The header Next-Router-State-Tree cannot be read." };
  }
  const methods = /^\/api(\/|\?|$)/.test(url) ? API_METHODS : PAGE_METHODS;
  if (!methods.includes(method)) {
    const allow = methods.join(", ");
    return { kind: "method-not-allowed", detail: `This address takes ${allow}.`, headers: { Allow: allow } };
  }
  const isOpen = ["GET", "HEAD", "OPTIONS"].includes(method) || OPEN_TO_OTHER_SITES.test(url);
  if (!isOpen && isCrossSite(arrival)) {
    return { kind: "cross-site", detail: "Forms can be sent from this site's own pages only." };
  }
  return Number(headers["content-length"] ?? 0) > BODY_LIMIT ? TOO_LARGE : null;
}
