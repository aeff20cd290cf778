import { randomBytes } from "node:crypto";
import type { Problem } from "#lib/http/problem.ts";

// The id and the manage key follow from the key, so it must be as hard to guess as they are.
const KEY = /^[A-Za-z0-9_-]{22,128}$/;

/** The submission key of a request: its `Idempotency-Key` header, bare or quoted; a random one when there is none. */
export function readIdempotencyKey(headers: Headers): { ok: true; value: string } | { ok: false; problem: Problem } {
  const header = headers.get("idempotency-key");
  if (header === null) return { ok: true, value: randomBytes(24).toString("base64url") };
  const value = header.replace(/^"(.*)"$/, "$1");
  if (KEY.test(value)) return { ok: true, value };
  const detail =
    "An Idempotency-Key is 22 to 128 letters, digits, hyphens or underscores and hard to guess, such as a random UUID.";
  return { ok: false, problem: { kind: "invalid-parameter", detail, errors: [{ detail, header: "Idempotency-Key" }] } };
}
