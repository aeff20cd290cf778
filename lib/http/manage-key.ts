import { createHash, timingSafeEqual } from "node:crypto";

/** The key of an `Authorization: Bearer …` header (RFC 6750 §2.1); null when there is none or it is of another kind. */
export function bearerKey(authorization: string | null): string | null {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? "")?.[1] ?? null;
}

/** Whether two secrets are the same, in a time that depends on neither: their digests are compared, always in full. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (secret: string) => createHash("sha256").update(secret).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
