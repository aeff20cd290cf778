import { count, month } from "./numbers.ts";

type Sourced = { sourceTitle: string; asOf: string };

/** How much a rating rests on and how new it is: "3 sources, newest October 2026", "1 source, October 2026". */
export function sourcesInShort(evidence: readonly Sourced[]): string {
  const titles = new Set(evidence.map(({ sourceTitle }) => sourceTitle));
  const newest = evidence
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  const sources = count(titles.size, "source");
  if (newest === undefined) return sources;
  return `${sources}, ${titles.size > 1 ? "newest " : ""}${month(newest)}`;
}
