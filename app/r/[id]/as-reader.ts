/** Asks for a result as somebody sees it who only has the link and may see no answers: its owner may look, too. */
export const READER_QUERY = "as=reader";

export function isAsReader(query: Record<string, string | string[] | undefined>): boolean {
  return [query.as].flat().includes("reader");
}
