import type { ServerResponse } from "node:http";
import { PROBLEM_KINDS, PROBLEM_TYPE_BASE } from "./problem.ts";
import type { Refusal } from "./refusal.ts";

/** Body and type of a refusal: a problem document under /api, else a page of two sentences. */
function bodyOf(refusal: Refusal, path: string): { type: string; body: string } {
  const { title } = PROBLEM_KINDS[refusal.kind];
  const { status, detail } = refusal;
  if (path.startsWith("/api/")) {
    const body = JSON.stringify({ type: `${PROBLEM_TYPE_BASE}${refusal.kind}`, title, status, detail });
    return { type: "application/problem+json", body };
  }
  const body =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><p>${detail}</p><p><a href="/">To the start page</a></p></main></body></html>`;
  return { type: "text/html; charset=utf-8", body };
}

/** Answers a refused request and closes its connection, since the rest of its body is not read. */
export function sendRefusal(response: ServerResponse, refusal: Refusal, path: string): void {
  const { type, body } = bodyOf(refusal, path);
  response.writeHead(refusal.status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    Connection: "close",
    ...(refusal.allow ? { Allow: refusal.allow } : {}),
    ...refusal.headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
