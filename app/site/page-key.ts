import type { IncomingHttpHeaders } from "node:http";
import { addressFrom } from "../api/base-url.ts";

const LONGEST = 200;

/** Under what a page that follows from `what` and the site's own address may be kept; null when that is too long. */
export function pageKey(what: readonly unknown[], headers: IncomingHttpHeaders): string | null {
  const site = addressFrom({ get: (name) => headers[name]?.toString() ?? null });
  const key = JSON.stringify([site, ...what]);
  return key.length > LONGEST ? null : key;
}
