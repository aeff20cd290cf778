import { isFresh } from "#lib/http/etag.ts";
import { problemResponse } from "#lib/http/problem.ts";
import { findFigure } from "../figures/all-figures.ts";
import { figureCsv, figureFile } from "../figures/figure-csv.ts";
import { loadStats } from "../load-stats.ts";

/** /stats/<figure>.csv and .json, under the filter in the query: exactly what the page draws. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, id, extension] = /^([a-z0-9-]+)\.(csv|json)$/.exec(file) ?? [];
  const stats = await loadStats(Object.fromEntries(new URL(request.url).searchParams));
  const figure = id && !stats.isRefused ? findFigure(stats.released, stats.set, stats.filter, id) : undefined;
  if (!figure) return problemResponse({ kind: "not-found", detail: "There is no such figure or filter." });
  const data = figureFile(figure, stats.released, stats.filter);
  const tag = `"${stats.set.version}-${stats.released.number}-${stats.filter?.option ?? ""}-${file}"`;
  const type = extension === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8";
  const headers = {
    "Cache-Control": "public, no-cache",
    ETag: tag,
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${file}"`,
    "Access-Control-Allow-Origin": "*",
  };
  if (isFresh(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(extension === "csv" ? figureCsv(data) : JSON.stringify(data), { headers });
}
