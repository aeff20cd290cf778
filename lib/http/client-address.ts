import { BlockList, isIP, isIPv6 } from "node:net";

/**
 * The header in which the HTTP entry hands the client's address to the routes. The entry sets it on every request and
 * drops whatever a client put there; `X-Forwarded-For`, `Forwarded` and their like are never read by a route.
 */
export const CLIENT_ADDRESS_HEADER = "x-client-address";

/** The client's address as the HTTP entry determined it; "unknown" when the request did not come through the entry. */
export function clientAddressOf(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
}

/**
 * The address of the client: that of the socket, unless the socket belongs to a trusted proxy; then the right-most
 * address of `X-Forwarded-For` that no trusted proxy has, since everything left of it may be made up by the client.
 * @param trustedProxies addresses and CIDR ranges; entries that are neither are ignored.
 */
export function resolveClientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  const hops = [...(forwardedFor ?? "").split(",").map((hop) => hop.trim()), socketAddress ?? "unknown"].reverse();
  let nearest = socketAddress ?? "unknown";
  for (const hop of hops) {
    if (isIP(hop) === 0) return nearest;
    nearest = hop;
    if (!isTrusted(hop, trustedProxies)) return hop;
  }
  return nearest;
}

/** Whether an address is among these addresses and CIDR ranges; anything else than an address is not. */
export function isTrusted(address: string | undefined, trustedProxies: readonly string[]): boolean {
  if (address === undefined || isIP(address) === 0) return false;
  return toBlockList(trustedProxies).check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function toBlockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (isIP(address) === 0) continue;
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
