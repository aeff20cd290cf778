import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";

/** What is kept of a manage key: its SHA-256. The key carries 256 bits, so nothing slower is needed. */
export function hashOfKey(manageKey: string): string {
  return createHash("sha256").update(manageKey).digest("base64url");
}

/** Whether a key is the one that was hashed, in constant time; false when there is no hash, which takes as long. */
export function isKeyOf(hash: string | undefined, manageKey: string): boolean {
  const given = Buffer.from(hashOfKey(manageKey));
  const expected = Buffer.from(hash ?? hashOfKey(""));
  return timingSafeEqual(given, expected) && hash !== undefined;
}
