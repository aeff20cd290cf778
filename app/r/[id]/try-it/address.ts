/** What the address ends with while "try it" is open; a variation follows it. */
export const FRAGMENT = "#try-it";

/** Asks for the page on which "try it" can be opened, where the other one comes without scripts. */
export const TRY_IT_QUERY = "try-it";

/** Marks the links of a page that lead to a variation. */
export const VARIATION = "data-variation";

/** Before a fragment: where it opens "try it". Nothing where the page that has it is the one that can. */
export type TryItPage = "" | `/r/${string}?try-it`;

export function tryItPage(id: string): TryItPage {
  return `/r/${id}?${TRY_IT_QUERY}`;
}

/** Whether a query asks for it, whoever parsed that. */
export function isTrying(names: Iterable<string>): boolean {
  return [...names].includes(TRY_IT_QUERY);
}
