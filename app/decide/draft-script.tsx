import { InlineScript } from "../site/inline-script.tsx";
import { earlyKey } from "./early-use.ts";

/** The key is of letters, digits, hyphens and colons. */
const scriptFor = (draftKey: string) =>
  `try { if (${JSON.stringify([draftKey, earlyKey(draftKey)])}.some((key) => localStorage.getItem(key)) || history.state?.submitted || history.state?.resend) document.documentElement.dataset.draft = ""; } catch {}`;

/**
 * Runs before the first paint: marks the page when a draft is waiting, so that the form can stay out of sight until
 * the draft is in it, and nothing moves.
 */
export function DraftScript({ draftKey }: { draftKey: string }) {
  return <InlineScript code={scriptFor(draftKey)} />;
}
