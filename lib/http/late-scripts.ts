/* Pages that a script brings to life, but that can be read before: what is seen first does not wait for scripts. */

const ASYNC_SCRIPT = /<script\b(?=[^>]*\sasync="")(?=[^>]*\snonce="([^"]+)")[^>]*\ssrc="[^>]*><\/script>/g;
const PRELOADED = /<link\b[^>]*\bas="script"[^>]*\/>/g;

/** A type that no browser knows: such a script is neither fetched nor run. */
const LATE = 'type="late"';

/** A page in a tab that is not looked at is never painted, and an old browser does not tell: so many milliseconds are enough. */
const PATIENCE = 1000;

/** Fetches and runs the scripts that were held back, once the page has been painted; each from a task of its own. */
const STARTER = `(() => {
  const { nonce } = document.currentScript;
  const late = [...document.querySelectorAll('script[${LATE}]')];
  const start = () => {
    for (const held of late.splice(0)) {
      const script = Object.assign(document.createElement("script"), { src: held.getAttribute("src"), async: true, nonce });
      setTimeout(() => document.head.append(script));
    }
  };
  setTimeout(start, ${PATIENCE});
  new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length > 0 && start()).observe({
    type: "paint",
    buffered: true,
  });
})();`;

/**
 * A document of Next that fetches and runs its scripts only when it has been painted for the first time. Otherwise they
 * share a slow line with the style sheets and fonts, and on a fast one all of them are evaluated before the first paint.
 */
export function withLateScripts(html: string): string {
  const [first] = html.matchAll(ASYNC_SCRIPT);
  if (!first) return html;
  return html
    .replace(PRELOADED, "")
    .replace(ASYNC_SCRIPT, (script) => script.replace('async=""', LATE))
    .replace("</body>", () => `<script nonce="${first[1]}">${STARTER}</script></body>`);
}
