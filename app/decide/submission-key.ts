import "server-only";
import { randomBytes } from "node:crypto";

/** A fresh key for one form: 192 random bits in base64url. Everything that repeats it leads to the same result. */
export function newSubmissionKey(): string {
  return randomBytes(24).toString("base64url");
}
