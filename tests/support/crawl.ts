import { type PageLinks, readLinks } from "./html.ts";

export type Answer = { status: number; html: string | null };
export type Crawl = { reached: string[]; broken: string[] };

type Link = { address: string; hash: string; on: string };

/**
 * Follows every link within an origin from its home page. Of addresses that differ only in the values of their query one
 * is visited: they are the same page. `broken` names links that lead nowhere and fragments without a place.
 */
export async function crawl(origin: string, get: (address: string) => Promise<Answer>): Promise<Crawl> {
  const pages = new Map<string, PageLinks | null>();
  const kinds = new Set<string>();
  const broken = new Set<string>();
  const queue: Link[] = [{ address: "/", hash: "", on: "the start" }];
  const fragments: Link[] = [];
  for (let link = queue.shift(); link; link = queue.shift()) {
    if (link.hash !== "") fragments.push(link);
    if (pages.has(link.address) || kinds.has(kindOf(link.address))) continue;
    kinds.add(kindOf(link.address));
    const { status, html } = await get(link.address);
    if (status !== 200) broken.add(`${link.address} answers ${status}, linked from ${link.on}`);
    const links = html === null ? null : readLinks(html);
    pages.set(link.address, links);
    queue.push(...(links?.hrefs ?? []).flatMap((href) => internal(href, link.address, origin)));
  }
  for (const { address, hash, on } of fragments) {
    if (pages.get(address)?.ids.has(hash) === false) broken.add(`${address}#${hash} is no place, linked from ${on}`);
  }
  return { reached: [...pages.keys()], broken: [...broken] };
}

function kindOf(address: string): string {
  const [path, query] = address.split("?");
  return query === undefined ? address : `${path}?${[...new URLSearchParams(query).keys()].join()}`;
}

function internal(href: string, on: string, origin: string): Link[] {
  const url = new URL(href, new URL(on, origin));
  if (url.origin !== origin) return [];
  return [{ address: url.pathname + url.search, hash: decodeURIComponent(url.hash.slice(1)), on }];
}
