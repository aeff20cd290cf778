/*
 * Whose eyes a result is looked at with: those of the browser that asks, or, for pages that are kept for all and for an
 * owner who wants to know, of somebody who only has the link. A reader may see no answers, a guest is shown them.
 */

export type Query = Record<string, string | string[] | undefined>;

export type SeenAs = "oneself" | "guest" | "reader";

export const READER_QUERY = "as=reader";

/** Answered only while the owner shows the answers, so that what is kept as a guest's page is never anything else. */
export const GUEST_QUERY = "as=guest";

/** Whoever is named twice gets to see the least. */
export function seenAs(query: Query): SeenAs {
  const named = [query.as].flat();
  if (named.includes("reader")) return "reader";
  return named.includes("guest") ? "guest" : "oneself";
}
