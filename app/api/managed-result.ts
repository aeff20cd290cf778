import { findResult, isOwner, type StoredResult } from "#lib/data/results.ts";
import { entityTag, mayChange } from "#lib/http/etag.ts";
import { bearerKey } from "#lib/http/manage-key.ts";
import type { Problem } from "#lib/http/problem.ts";
import { resultView } from "./result-view.ts";

type Found = { ok: true; result: StoredResult; isOwner: boolean } | { ok: false; problem: Problem };

export const NO_SUCH_RESULT: Problem = {
  kind: "not-found",
  detail: "There is no such result. It may have expired or been deleted.",
};

/** The result of that id and whether the caller holds its manage key; a key that is given must be the right one. */
export async function findForCaller(id: string, headers: Headers): Promise<Found> {
  const result = await findResult(id);
  if (result === null) return { ok: false, problem: NO_SUCH_RESULT };
  const authorization = headers.get("authorization");
  if (authorization === null) return { ok: true, result, isOwner: false };
  const key = bearerKey(authorization);
  if (key === null || !(await isOwner(id, key))) return { ok: false, problem: keyProblem() };
  return { ok: true, result, isOwner: true };
}

/** The result of that id, for a caller who may change it; refused when `If-Match` names another representation. */
export async function findForChange(id: string, headers: Headers, base: string): Promise<Found> {
  const found = await findForCaller(id, headers);
  if (!found.ok) return found;
  if (!found.isOwner) return { ok: false, problem: keyProblem() };
  const tag = entityTag(JSON.stringify(resultView(found.result, true, base)));
  if (mayChange(headers.get("if-match"), tag)) return found;
  return { ok: false, problem: { kind: "changed-meanwhile", detail: "If-Match names another state of this result." } };
}

function keyProblem(): Problem {
  const detail = "Send the manage key of this result as Authorization: Bearer.";
  return { kind: "invalid-key", detail, headers: { "WWW-Authenticate": 'Bearer realm="result"' } };
}
