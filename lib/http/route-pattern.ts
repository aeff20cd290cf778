import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/*
 * Which route an address belongs to, as its pattern: `/r/[id]`. Logs and metrics name the pattern, never the address:
 * an address can hold the link of a result, which whoever reads the logs is not meant to have.
 */

const routeSchema = z.object({ page: z.string(), regex: z.string() });
const manifestSchema = z.object({ staticRoutes: z.array(routeSchema), dynamicRoutes: z.array(routeSchema) });

/** Everything that matches no route. One name, however many addresses: metrics must not grow with what strangers try. */
export const OTHER = "other";
const BUILT_FILES = "/_next/static";

export type PatternOf = (path: string) => string;

/** Finds patterns among the routes of a build, given the text of its routes-manifest.json. */
export function patternsFrom(manifest: string): PatternOf {
  const { staticRoutes, dynamicRoutes } = manifestSchema.parse(JSON.parse(manifest));
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const dynamic = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (path) => {
    if (fixed.has(path)) return path;
    if (path.startsWith(`${BUILT_FILES}/`)) return BUILT_FILES;
    return dynamic.find(({ regex }) => regex.test(path))?.page ?? OTHER;
  };
}

/** The patterns of the build in a folder; without a build, as in development, everything is "other". */
export function readPatterns(folder: string): PatternOf {
  const file = `${folder}/routes-manifest.json`;
  return existsSync(file) ? patternsFrom(readFileSync(file, "utf8")) : () => OTHER;
}
