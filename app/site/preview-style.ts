import type { CSSProperties } from "react";

/* What images have in common, which know no style sheet: the light tokens of app/tokens.css, and a sheet to fill. */

export const INK = "#1a1c22";
export const MUTED = "#575b65";
export const COLOURS = { tensorflow: "#2a63c0", pytorch: "#b27a00", close: "#6c7078", neither: "#6c7078" } as const;

/** Every box with children is flex: what draws the images asks for it. */
export const SHEET = {
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  width: "100%",
  height: "100%",
  background: "#fbfaf6",
  color: INK,
  fontFamily: "Source Sans 3",
} as const satisfies CSSProperties;
