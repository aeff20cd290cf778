import { siteAddress } from "./site-address.ts";

/** What a page is about, for machines (JSON-LD). Inert data: the content security policy concerns scripts that run. */
export async function JsonLd({ describe }: { describe: (base: string) => Record<string, unknown> }) {
  const data = { "@context": "https://schema.org", ...describe(await siteAddress()) };
  // "<" could end the element early, so it is written as JSON's own escape.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any "<", in an element that is not run
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
