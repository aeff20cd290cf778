import { unstable_isUnrecognizedActionError } from "next/navigation";
import { useEffect, useState } from "react";
import { submitAnswers } from "./actions.ts";
import type { Draft } from "./draft.ts";
import { resendFromFreshPage } from "./resend.ts";
import { NOT_SUBMITTED, type Problem, type Submission } from "./submission.ts";
import { retireDraft } from "./use-draft.ts";

export type Sending = "idle" | "sending" | "offline" | "unreachable" | "failed";

export type SenderInput = {
  draftKey: string;
  draft: () => Draft;
  isResent: boolean;
  /** Checks the form, shows what is wrong, and tells whether it may be sent. */
  check: () => Promise<boolean>;
  onProblems: (problems: Problem[]) => void;
};

function failureOf(error: unknown): Sending {
  if (!navigator.onLine) return "offline";
  return error instanceof TypeError ? "unreachable" : "failed";
}

/** Sends the form to the one action and goes to the result. Until that stands, the draft stays where it is. */
export function useSender({ draftKey, draft, isResent, check, onProblems }: SenderInput) {
  const [sending, setSending] = useState<Sending>("idle");

  useEffect(() => {
    // A page that comes back from the browser's cache, frozen while it was sending, is not sending any more.
    const wake = (event: PageTransitionEvent) => event.persisted && setSending("idle");
    window.addEventListener("pageshow", wake);
    return () => window.removeEventListener("pageshow", wake);
  }, []);

  function receive(reply: Submission): void {
    if (reply.status === "saved") {
      retireDraft(draftKey, draft());
      location.assign(`/r/${reply.id}`);
      return;
    }
    setSending(reply.status === "failed" ? "failed" : "idle");
    if (reply.status === "refused") onProblems(reply.problems);
  }

  async function send(form: HTMLFormElement): Promise<void> {
    if (sending === "sending") return;
    setSending("sending");
    if (!(await check())) return setSending("idle");
    try {
      receive(await submitAnswers(NOT_SUBMITTED, new FormData(form)));
    } catch (error) {
      if (unstable_isUnrecognizedActionError(error) && !isResent) resendFromFreshPage(draft());
      else setSending(failureOf(error));
    }
  }
  return { sending, send };
}
