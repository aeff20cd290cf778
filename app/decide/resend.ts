import { type Draft, draftFrom } from "./draft.ts";

/*
 * A tab opened before the server was updated holds an action that the new server does not know. The page is then
 * loaded afresh, once, and sends by itself what this one had. The answers travel in the entry of the history, so that
 * this works where storage is blocked.
 */

export function resendFromFreshPage(draft: Draft): void {
  history.replaceState({ ...history.state, resend: draft }, "");
  location.reload();
}

/** The draft this page was loaded to send; taken out, so that a later reload sends nothing. */
export function takeDraftToResend(): Draft | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("resend" in state)) return null;
  const { resend, ...rest } = state;
  history.replaceState(rest, "");
  return draftFrom(resend);
}
