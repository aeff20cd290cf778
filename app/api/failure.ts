import { isTransient } from "#lib/data/retry.ts";
import { reportFailure } from "#lib/http/log.ts";
import type { Problem } from "#lib/http/problem.ts";
import { FAILED } from "#lib/http/refusal.ts";

/** What a caller is told when we failed. A database that is away is worth saying; anything else goes to the log alone. */
export function problemOfFailure(error: unknown): Problem {
  reportFailure(error);
  if (!isTransient(error)) return FAILED;
  const headers = { "Retry-After": "10" };
  return { kind: "unavailable", detail: "The database does not answer. Nothing was changed; try again.", headers };
}
