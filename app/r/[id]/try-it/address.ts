/** What the address ends with while "try it" is open; a variation follows it. */
export const FRAGMENT = "#try-it";

/** The heading that takes the focus when a variation is opened. */
export const CONTROLS_HEADING = "try-it-controls";
