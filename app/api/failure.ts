import { isTransient } from "#lib/data/retry.ts";
import type { Problem } from "#lib/http/problem.ts";

/** What a caller is told when we failed. A database that is away is worth saying; anything else goes to the log alone. */
export function problemOfFailure(error: unknown): Problem {
  // biome-ignore lint/suspicious/noConsole: whoever runs the server must see why it failed
  console.error(error);
  if (!isTransient(error)) return { kind: "internal", detail: "It was nothing in the request. Try again later." };
  const headers = { "Retry-After": "10" };
  return { kind: "unavailable", detail: "The database does not answer. Nothing was changed; try again.", headers };
}
