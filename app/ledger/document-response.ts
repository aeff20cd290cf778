import { findCriteriaDocument } from "#lib/data/criteria-sets.ts";
import { isFresh } from "#lib/http/etag.ts";
import { problemResponse } from "#lib/http/problem.ts";

type Rendition = { extension: string; mediaType: string; render: (stored: { document: string }) => string };

/** The document of a set for download. A published set never changes, so whoever holds a copy may keep it for good. */
export async function documentResponse(request: Request, version: string, rendition: Rendition): Promise<Response> {
  const stored = await findCriteriaDocument(version);
  if (!stored) return problemResponse({ kind: "not-found", detail: `No set "${version}" is published.` });
  const tag = `"${stored.sha256}-${rendition.extension}"`;
  const headers = {
    "Cache-Control": "public, max-age=31536000, immutable",
    ETag: tag,
    "Content-Type": `${rendition.mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${version}.${rendition.extension}"`,
    "Access-Control-Allow-Origin": "*",
  };
  if (isFresh(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(rendition.render(stored), { headers });
}
