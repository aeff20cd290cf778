import { type RefObject, useEffect, useEffectEvent } from "react";
import type { UseFormReturn } from "react-hook-form";
import { clearDraft, type Draft, draftFrom, readDraft, writeDraft } from "./draft.ts";
import { type FormValues, rawAnswersFrom } from "./form-values.ts";

/** The draft to start from: the one in storage, or the one this very entry of the history was submitted with. */
export function waitingDraft(key: string): Draft | null {
  const state: unknown = history.state;
  const submitted = typeof state === "object" && state !== null && "submitted" in state ? state.submitted : null;
  return readDraft(key) ?? draftFrom(submitted);
}

/**
 * Clears the stored draft, and leaves it with this entry of the history: Back then shows what was sent, not an empty
 * form. Written as the page goes, because the router rewrites the entry while it takes in the reply. A draft that
 * another tab has begun meanwhile is not ours to clear.
 */
export function retireDraft(key: string, draft: Draft): void {
  const leaveBehind = () => history.replaceState({ ...history.state, submitted: draft }, "");
  window.addEventListener("pagehide", leaveBehind, { once: true });
  if (readDraft(key)?.submissionKey === draft.submissionKey) clearDraft(key);
}

/** Writes the draft after every change, from the first answer on, but not while `isFilling` from a draft. */
export function useDraftWriter(
  form: UseFormReturn<FormValues>,
  key: string,
  head: Omit<Draft, "answers">,
  isFilling: RefObject<boolean>,
  onChange: () => void,
) {
  const write = useEffectEvent((values: FormValues) => {
    if (isFilling.current) return;
    const answers = rawAnswersFrom(values);
    if (Object.keys(answers).length === 0 && !readDraft(key)) return;
    writeDraft(key, { ...head, answers });
    onChange();
  });
  const { subscribe } = form;
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => write(values) }), [subscribe]);
}
