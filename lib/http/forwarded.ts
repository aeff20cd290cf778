import type { IncomingHttpHeaders } from "node:http";
import { CLIENT_ADDRESS_HEADER, isTrusted, resolveClientAddress } from "./client-address.ts";

const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"];

/**
 * Replaces what a client may claim about itself by what is known: sets the client address, and drops the forwarding
 * headers unless a trusted proxy sent them. Of a chain of proxies the first one knows how the visitor came, so the
 * routes are left its protocol alone, which decides whether links and cookies are for TLS. Changes `headers`.
 * @returns whether the visitor's connection is TLS.
 */
export function settleForwarding(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  trustedProxies: readonly string[],
): boolean {
  const forwardedFor = headers["x-forwarded-for"]?.toString();
  headers[CLIENT_ADDRESS_HEADER] = resolveClientAddress(socketAddress, forwardedFor, trustedProxies);
  if (!isTrusted(socketAddress, trustedProxies)) for (const name of FORWARDED) delete headers[name];
  const protocol = headers["x-forwarded-proto"]?.toString().split(",")[0]?.trim().toLowerCase();
  if (protocol !== undefined) headers["x-forwarded-proto"] = protocol;
  return protocol === "https";
}

/** What Next says to itself in headers between its parts. None of it is for a client to say. */
const INTERNAL =
  /^(x-(action-forwarded|invoke-|matched-path|middleware-|next-|nextjs-|now-route-matches|prerender-)|next-resume)/;

/** Drops the headers that are the framework's own. Changes `headers`. */
export function dropInternalHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name];
}
