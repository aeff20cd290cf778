import "server-only";
import { canonicalJson } from "./canonical-json.ts";
import { findResult, type SavedResult, type Submission, saveResult } from "./results.ts";

/**
 * Saves a submission that came through the API: kept and shared like any other, never counted in the statistics.
 * The same key with the same content gives the same id and manage key again.
 * @returns null when the key already stands for other answers or another criteria set; then nothing is changed.
 */
export async function saveApiResult(submission: Omit<Submission, "source">): Promise<SavedResult | null> {
  const saved = await saveResult({ ...submission, source: "api" });
  const stored = await findResult(saved.id);
  if (stored === null) return null;
  const content = canonicalJson([submission.outcome.criteria, submission.answers]);
  return canonicalJson([stored.criteria, stored.answers]) === content ? saved : null;
}
