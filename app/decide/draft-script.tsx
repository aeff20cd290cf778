import { headers } from "next/headers";

/**
 * Runs before the first paint: marks the page when a draft is waiting, so that the form can stay out of sight until
 * the draft is in it, and nothing moves.
 */
const scriptFor = (draftKey: string) =>
  `try { if (localStorage.getItem(${JSON.stringify(draftKey)}) || history.state?.submitted || history.state?.resend) document.documentElement.dataset.draft = ""; } catch {}`;

export async function DraftScript({ draftKey }: { draftKey: string }) {
  const nonce = (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours and an id made of letters and digits, run before the first paint
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: scriptFor(draftKey) }} />;
}
