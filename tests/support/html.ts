/** What a link checker needs of a page, out of its HTML as sent: addresses of its links, and ids to jump to. */
export type PageLinks = { hrefs: string[]; ids: Set<string> };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', "#x27": "'", "#39": "'", lt: "<", gt: ">" };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Reads links and ids, of the document itself only: what stands in scripts is not yet part of it. */
export function readLinks(html: string): PageLinks {
  const document = html.replace(/<script\b[\s\S]*?<\/script>/g, "");
  const attribute = (pattern: RegExp) => [...document.matchAll(pattern)].map((match) => decode(match[1] ?? ""));
  return { hrefs: attribute(/<a\b[^>]*?\shref="([^"]*)"/g), ids: new Set(attribute(/<[a-z][^>]*?\sid="([^"]*)"/gi)) };
}
