/* The light tokens of app/tokens.css, for images, which know no style sheet. */
export const INK = "#1a1c22";
export const COLOURS = { tensorflow: "#2a63c0", pytorch: "#b27a00", close: "#6c7078", neither: "#6c7078" } as const;
