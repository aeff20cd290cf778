import type { IncomingHttpHeaders } from "node:http";
import { addressFrom } from "../api/base-url.ts";

const LONGEST = 200;

/** The site's own address as the request with these headers reached it, without a slash at the end; "" when unusable. */
export function siteOf(headers: IncomingHttpHeaders): string {
  return addressFrom({ get: (name) => headers[name]?.toString() ?? null }) ?? "";
}

/** Under what a page that follows from `what` and the site's own address may be kept; null when that is too long. */
export function pageKey(what: readonly unknown[], headers: IncomingHttpHeaders): string | null {
  const key = JSON.stringify([siteOf(headers), ...what]);
  return key.length > LONGEST ? null : key;
}
