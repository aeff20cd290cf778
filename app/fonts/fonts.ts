import localFont from "next/font/local";

/*
 * Self-hosted, Latin only, without combining marks and the forms of fractions, headings in the weights they have: 55 kB
 * together, 24 less than whole, which a slow phone has a third of a second sooner. "optional": a page keeps the font it
 * was first painted with, so nothing jumps when the file comes late.
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
  weight: "400 700",
  display: "optional",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

/** The classes that make both families available as custom properties. */
export const fontClasses = `${text.variable} ${display.variable}`;
