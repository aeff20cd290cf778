import { env } from "#lib/env.ts";

/**
 * The site's own address for links in answers: as configured, else as the caller reached it. No slash at the end.
 * The HTTP entry drops forwarding headers that no trusted proxy set.
 */
export function baseUrl({ headers, url }: Request): string {
  return addressFrom(headers) ?? new URL(url).origin;
}

/** The same out of the headers alone; null when they name no usable host. */
export function addressFrom(headers: Pick<Headers, "get">): string | null {
  if (env.BASE_URL !== undefined) return env.BASE_URL.replace(/\/+$/, "");
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const address = `${protocol}://${host}`;
  // A port of eight digits looks like one and is none.
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) && URL.canParse(address) ? address : null;
}
