import { headers } from "next/headers";

/** A few lines of our own that run where they stand in the document, before and without React. */
export async function InlineScript({ code }: { code: string }) {
  const nonce = (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
  // biome-ignore lint/security/noDangerouslySetInnerHtml: code of ours, no input in it, with the nonce of this response
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: code }} />;
}
