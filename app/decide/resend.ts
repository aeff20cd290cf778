import { type Draft, draftFrom } from "./draft.ts";

/*
 * A tab opened before the server was updated holds an action that the new server does not know. The page is then
 * loaded afresh, once, and sends by itself what this one had. The answers travel twice: in the entry of the history,
 * for where storage is blocked, and in the storage of this tab, because the router may rewrite the entry meanwhile.
 */

const RESEND_KEY = "decide-resend-1";

export function resendFromFreshPage(draft: Draft): void {
  history.replaceState({ ...history.state, resend: draft }, "");
  try {
    sessionStorage.setItem(RESEND_KEY, JSON.stringify(draft));
  } catch {}
  location.reload();
}

function takeFromTab(): unknown {
  try {
    const text = sessionStorage.getItem(RESEND_KEY);
    sessionStorage.removeItem(RESEND_KEY);
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function takeFromHistory(): unknown {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("resend" in state)) return null;
  const { resend, ...rest } = state;
  history.replaceState(rest, "");
  return resend;
}

/** The draft this page was loaded to send; taken out of both places, so that a later reload sends nothing. */
export function takeDraftToResend(): Draft | null {
  const [inTab, inHistory] = [takeFromTab(), takeFromHistory()];
  return draftFrom(inTab) ?? draftFrom(inHistory);
}
