import localFont from "next/font/local";

/*
 * Self-hosted, Latin only, 80 kB together. "optional": a page keeps the font it was first painted with, so nothing
 * jumps when the file comes late.
 */
const text = localFont({
  src: "./source-sans-3.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-source-sans",
  adjustFontFallback: "Arial",
});

const display = localFont({
  src: "./source-serif-4.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

/** The classes that make both families available as custom properties. */
export const fontClasses = `${text.variable} ${display.variable}`;
