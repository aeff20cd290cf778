/** What the address ends with while "try it" is open; a variation follows it. */
export const FRAGMENT = "#try-it";

/** Marks the links of a page that lead to a variation. */
export const VARIATION = "data-variation";
