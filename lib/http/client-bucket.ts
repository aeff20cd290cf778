import { createHmac, randomBytes } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";

/*
 * Which bucket of a rate limit a client falls into. The address itself is never kept: only a few bits of an HMAC of it,
 * under a key that lives in memory alone and is thrown away each day, so that nobody can say afterwards who came.
 */

const BUCKETS = 65_536;

type DailyKey = { day: string; key: Buffer };
const shared: typeof globalThis & { tensorOrTorchDailyKey?: DailyKey } = globalThis;

/**
 * The network that stands for a client: an IPv4 address itself, also when mapped into IPv6 (`::ffff:192.0.2.1`);
 * the /64 of an IPv6 address, since one household or phone holds a whole /64. Anything else stands for itself.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = (mapped ?? address).replace(/%.*$/, "");
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  return `${expandIPv6(plain).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of a valid IPv6 address, without leading zeros. */
function expandIPv6(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const groups = (part: string) =>
    part
      .split(":")
      .filter((group) => group !== "")
      .flatMap(splitDotted);
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill("0"), ...after].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}

/** `192.0.2.1` at the end of an IPv6 address is two groups. */
function splitDotted(group: string): string[] {
  if (!group.includes(".")) return [group];
  const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
  return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
}

/**
 * The bucket of a client address on a day: a number below 65,536, the same all day within one process and unrelated the
 * next day. So few buckets bound the memory whatever addresses come; that two clients of one minute share one is rare.
 */
export function clientBucket(address: string, now = new Date()): string {
  const digest = createHmac("sha256", keyOf(now)).update(clientNetwork(address)).digest();
  return String(digest.readUInt32BE(0) % BUCKETS);
}

function keyOf(now: Date): Buffer {
  const day = now.toISOString().slice(0, 10);
  if (shared.tensorOrTorchDailyKey?.day !== day) shared.tensorOrTorchDailyKey = { day, key: randomBytes(32) };
  return shared.tensorOrTorchDailyKey.key;
}
