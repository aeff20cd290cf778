/** What stands in the head of a page as it is sent: the last of each kind. */
export type Head = { title: string; meta: Record<string, string>; links: Record<string, string> };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', "#x27": "'", "#39": "'", lt: "<", gt: ">" };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value ?? "")]),
  );
}

/** Reads the head of a document; a page that leaves something to the browser to put there lacks it. */
export function headOf(html: string): Head {
  const head = /<head>([\s\S]*?)<\/head>/.exec(html)?.[1] ?? "";
  const found: Head = { title: decode(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ""), meta: {}, links: {} };
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/g)) {
    const { name, property, content } = attributes(tag);
    found.meta[name ?? property ?? ""] = content ?? "";
  }
  for (const [tag] of head.matchAll(/<link\b[^>]*>/g)) {
    const { rel, href } = attributes(tag);
    found.links[rel ?? ""] = href ?? "";
  }
  return found;
}

/** The JSON-LD of a page, parsed. */
export function jsonLdOf(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) =>
    JSON.parse(text ?? ""),
  );
}
