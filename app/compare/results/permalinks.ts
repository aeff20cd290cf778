/** What was pasted: the ids of the results named, in that order and each once; what names none; how many came twice. */
export type PastedLinks = { ids: string[]; unreadable: string[]; repeated: number };

const ID = /^[\w-]{22,64}$/;
const LINK = /\/r\/([\w-]{22,64})(?=$|[/?#])/;

/** Reads permalinks, or their ids alone, out of any number of texts, between spaces, line breaks or commas. */
export function readPermalinks(pasted: string | readonly string[] | undefined): PastedLinks {
  const words = [pasted ?? []].flat().flatMap((text) => text.split(/[\s,;]+/).filter(Boolean));
  const read = words.map((word) => ({ word, id: ID.test(word) ? word : LINK.exec(word)?.[1] }));
  const named = read.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const ids = [...new Set(named)];
  return {
    ids,
    unreadable: read.flatMap(({ word, id }) => (id === undefined ? [word] : [])),
    repeated: named.length - ids.length,
  };
}
