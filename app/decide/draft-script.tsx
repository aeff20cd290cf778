import { headers } from "next/headers";
import { DRAFT_KEY } from "./draft.ts";

/**
 * Runs before the first paint: marks the page when a draft is waiting, so that the form can stay out of sight until
 * the draft is in it, and nothing moves.
 */
const SCRIPT = `try { if (localStorage.getItem(${JSON.stringify(DRAFT_KEY)}) || history.state?.submitted || history.state?.resend) document.documentElement.dataset.draft = ""; } catch {}`;

export async function DraftScript() {
  const nonce = (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
