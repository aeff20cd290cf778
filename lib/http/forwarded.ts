import type { IncomingHttpHeaders } from "node:http";
import { CLIENT_ADDRESS_HEADER, resolveClientAddress } from "./client-address.ts";

const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"];

/**
 * Replaces what a client may claim about itself by what is known: sets the client address, and drops the forwarding
 * headers unless a trusted proxy sent them. Changes `headers`.
 * @returns whether the visitor's connection is TLS.
 */
export function settleForwarding(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  trustedProxies: readonly string[],
): boolean {
  const forwardedFor = headers["x-forwarded-for"]?.toString();
  const address = resolveClientAddress(socketAddress, forwardedFor, trustedProxies);
  const probe = "192.0.2.1";
  const isFromProxy = resolveClientAddress(socketAddress, probe, trustedProxies) === probe;
  if (!isFromProxy) for (const name of FORWARDED) delete headers[name];
  headers[CLIENT_ADDRESS_HEADER] = address;
  return headers["x-forwarded-proto"]?.toString().split(",")[0]?.trim() === "https";
}

/** What Next says to itself in headers between its parts. None of it is for a client to say. */
const INTERNAL =
  /^(x-(action-forwarded|invoke-|matched-path|middleware-|next-|nextjs-|now-route-matches|prerender-)|next-resume)/;

/** Drops the headers that are the framework's own. Changes `headers`. */
export function dropInternalHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name];
}
