import type { RawAnswers } from "./form-values.ts";

/** An unfinished form as it lies in the browser. The version in the key rises when this shape changes. */
export type Draft = { criteria: string; submissionKey: string; answers: RawAnswers };

export const DRAFT_KEY = "decide-draft-1";

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

export function readDraft(): Draft | null {
  try {
    return draftFrom(JSON.parse(localStorage.getItem(DRAFT_KEY) ?? "null"));
  } catch {
    return null;
  }
}

export function writeDraft(draft: Draft): void {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  } catch {}
}

export function clearDraft(): void {
  try {
    localStorage.removeItem(DRAFT_KEY);
  } catch {}
}
