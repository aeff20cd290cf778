import type { RawAnswers } from "./form-values.ts";

/** An unfinished form as it lies in the browser, under the key of its place. */
export type Draft = { criteria: string; submissionKey: string; answers: RawAnswers };

/** Tells whether a stored value has the shape of a draft; its answers are checked against the questions later. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  if (!("criteria" in value && "submissionKey" in value && "answers" in value)) return false;
  const { criteria, submissionKey, answers } = value;
  return (
    typeof criteria === "string" &&
    typeof submissionKey === "string" &&
    typeof answers === "object" &&
    answers !== null &&
    !Array.isArray(answers)
  );
}

export function draftFrom(value: unknown): Draft | null {
  return isDraft(value) ? value : null;
}

/* Storage may be blocked or full: the wizard then works without a draft, so these never throw. */

export function readDraft(key: string): Draft | null {
  try {
    return draftFrom(JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return null;
  }
}

export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {}
}

export function clearDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}
