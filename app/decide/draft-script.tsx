import { InlineScript } from "../site/inline-script.tsx";

/** The key is of letters, digits, hyphens and colons. */
const scriptFor = (draftKey: string) =>
  `try { if (localStorage.getItem(${JSON.stringify(draftKey)}) || history.state?.submitted || history.state?.resend) document.documentElement.dataset.draft = ""; } catch {}`;

/**
 * Runs before the first paint: marks the page when a draft is waiting, so that the form can stay out of sight until
 * the draft is in it, and nothing moves.
 */
export function DraftScript({ draftKey }: { draftKey: string }) {
  return <InlineScript code={scriptFor(draftKey)} />;
}
