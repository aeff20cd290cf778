import type { Question } from "#lib/model/criteria-set.ts";

function named(questions: readonly Question[], ids: readonly string[]): string {
  return ids.map((id) => `“${questions.find((question) => question.id === id)?.short ?? id}”`).join(", ");
}

/** Says which answers went because an earlier one was changed. */
export function droppedNotice(questions: readonly Question[], dropped: readonly string[]): string | null {
  if (dropped.length === 0) return null;
  const answers = dropped.length === 1 ? "answer" : "answers";
  return `We removed your ${answers} to ${named(questions, dropped)}: with what you say now, this no longer applies.`;
}

/** Says that a draft was carried over from other questions: how many answers in full, and how many were not. */
export function migratedNotice(kept: number, lost: number): string {
  const keptText = kept === 1 ? "1 of your answers still applies" : `${kept} of your answers still apply`;
  if (lost === 0) return "The questions have been updated since you started. All your answers still apply.";
  return `The questions have been updated since you started. ${keptText}; ${lost} had to be left out, at least in part. Please look through them.`;
}

/** Says that a changed answer has brought up questions that were not asked before. */
export function addedNotice(questions: readonly Question[], added: readonly string[]): string | null {
  if (added.length === 0) return null;
  const text = added.length === 1 ? "one more question applies" : `${added.length} more questions apply`;
  return `With that change ${text}: ${named(questions, added)}. You can answer below, or leave it open.`;
}

export function joined(notices: readonly (string | null)[]): string | null {
  return notices.filter(Boolean).join(" ") || null;
}
