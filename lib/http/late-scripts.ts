/* Pages that a script brings to life, but that can be read before: what is seen first does not wait for scripts to run. */

const ASYNC_SCRIPT = /<script\b(?=[^>]*\sasync="")(?=[^>]*\ssrc="([^"]+)")(?=[^>]*\snonce="([^"]+)")[^>]*><\/script>/g;
const PRELOADED = /<link\b[^>]*\bas="script"[^>]*\/>/g;

/** A page in a tab that is not looked at is never painted; its scripts run after so many milliseconds. */
const PATIENCE = 1000;

/** Runs the scripts that are preloaded above it once the page has been painted. */
const STARTER = `(() => {
  const { nonce } = document.currentScript;
  const links = [...document.querySelectorAll("link[rel=preload][as=script]")];
  const start = () => {
    for (const link of links.splice(0)) {
      const script = document.createElement("script");
      document.head.append(Object.assign(script, { src: link.getAttribute("href"), async: true, nonce }));
    }
  };
  new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length > 0 && start()).observe({
    type: "paint",
    buffered: true,
  });
  setTimeout(start, ${PATIENCE});
})();`;

/**
 * A document of Next that fetches its scripts as before, in the background, but runs them only when it has been painted
 * for the first time: on a fast connection they would otherwise arrive, and be evaluated, before that.
 */
export function withLateScripts(html: string): string {
  const scripts = [...html.matchAll(ASYNC_SCRIPT)];
  const nonce = scripts[0]?.[2];
  if (nonce === undefined) return html;
  const sources = new Set(scripts.map(([, source]) => source));
  const preloads = [...sources].map((source) => {
    return `<link rel="preload" as="script" fetchPriority="low" nonce="${nonce}" href="${source}"/>`;
  });
  return html
    .replace(ASYNC_SCRIPT, "")
    .replace(PRELOADED, "")
    .replace("</head>", () => `${preloads.join("")}</head>`)
    .replace("</body>", () => `<script nonce="${nonce}">${STARTER}</script></body>`);
}
