import type { MetadataRoute } from "next";
import { findCriteriaSet, listCriteriaSets } from "#lib/data/criteria-sets.ts";
import { diffHref, evidenceHref, evidenceListHref, setHref } from "./ledger/addresses.ts";
import { PAGES } from "./site/pages.ts";
import { siteAddress } from "./site/site-address.ts";

/** Sets are published while the server runs. */
export const dynamic = "force-dynamic";

type Entry = { path: string; lastModified?: string };

/** Every public page: those with an address of their own, and each published set with its evidence and changes. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = await siteAddress();
  const summaries = await listCriteriaSets();
  const sets = await Promise.all(
    summaries.map(({ version, publishedOn }, index) => setEntries(version, publishedOn, summaries[index + 1]?.version)),
  );
  const entries: Entry[] = [...PAGES, ...sets.flat()];
  return entries.map(({ path, lastModified }) => ({ url: base + path, ...(lastModified && { lastModified }) }));
}

async function setEntries(version: string, publishedOn: string, previous: string | undefined): Promise<Entry[]> {
  const evidence = (await findCriteriaSet(version))?.evidence ?? [];
  const paths = [
    setHref(version),
    evidenceListHref(version),
    ...(previous === undefined ? [] : [diffHref(previous, version)]),
    ...evidence.map(({ id }) => evidenceHref(version, id)),
  ];
  return paths.map((path) => ({ path, lastModified: publishedOn }));
}
