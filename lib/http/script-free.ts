/* Pages that no script has to bring to life: their HTML alone, without what React would need to take them over. */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const DATA = 'type="application/ld+json"';
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*\/>/g;
// Places where React puts in later, by script, what was not ready when the page was sent.
const UNFINISHED = /<template id="[BP]:|<div hidden id="S:|\$RC\(/;
const MARKS_FOR_SCRIPTS = /<!--\/?[$ ]?-->|<!-- -->/g;
const EMPTY_SHAPE = /><\/(rect|line|circle|path|ellipse|polyline|stop)>/g;

/**
 * A document of Next without its scripts, but for those given and data that no browser runs, and without what only they
 * read. React's markers between texts go too, and shapes of SVG are closed the short way.
 * @param kept the texts of the inline scripts that stay
 * @returns null when the document is not complete without its scripts
 */
export function withoutScripts(html: string, kept: readonly string[]): string | null {
  if (UNFINISHED.test(html)) return null;
  return html
    .replace(SCRIPT, (script, attributes, text) => (kept.includes(text) || attributes.includes(DATA) ? script : ""))
    .replace(SCRIPT_PRELOAD, "")
    .replace(MARKS_FOR_SCRIPTS, "")
    .replace(EMPTY_SHAPE, "/>");
}
