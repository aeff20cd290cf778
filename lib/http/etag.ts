import { createHash } from "node:crypto";

/** A strong entity tag of a body: its SHA-256, quoted. */
export function entityTag(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/**
 * Whether the caller already holds the representation with this tag: `If-None-Match` is `*` or lists it.
 * Weak comparison, as RFC 9110 §13.1.2 asks for this header.
 */
export function isFresh(ifNoneMatch: string | null, tag: string): boolean {
  return matches(ifNoneMatch, tag, (listed) => listed.replace(/^W\//, ""));
}

/** Whether `If-Match` allows a change to the representation with this tag: absent, `*`, or lists it (strong comparison). */
export function mayChange(ifMatch: string | null, tag: string): boolean {
  return ifMatch === null || matches(ifMatch, tag, (listed) => listed);
}

function matches(header: string | null, tag: string, normalise: (listed: string) => string): boolean {
  const listed = (header ?? "").split(",").map((part) => part.trim());
  return listed.some((entry) => entry === "*" || normalise(entry) === tag);
}
