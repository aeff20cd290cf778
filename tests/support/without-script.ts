import type { BrowserContext, Route } from "playwright/test";

/**
 * Lets a browser that runs scripts show pages as one without does: documents arrive without their scripts, and styles
 * for either case are answered for the other. Tools that need scripts themselves can then look at what people see.
 */
export async function serveWithoutScripts(context: BrowserContext): Promise<void> {
  await context.route(/\.css(\?|$)/, (route) =>
    rewrite(route, (css) =>
      css.replace(/\(scripting:\s*enabled\)/g, "not all").replace(/\(scripting:\s*none\)/g, "all"),
    ),
  );
  await context.route(
    (url) => !/\.\w+$/.test(url.pathname),
    (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      return rewrite(route, (html) => html.replace(/<script\b[\s\S]*?<\/script>/g, ""));
    },
  );
}

async function rewrite(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch({ maxRedirects: 0 });
  if (response.status() >= 300 && response.status() < 400) return route.fulfill({ response });
  await route.fulfill({ response, body: change(await response.text()) });
}
