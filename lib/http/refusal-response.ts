import type { ServerResponse } from "node:http";
import { endLingering } from "./lingering-end.ts";
import { PROBLEM_KINDS, type Problem, problemDocument } from "./problem.ts";

/** A problem as a page of two sentences that needs nothing else, for people. */
export function pageOf({ kind, detail }: Problem): string {
  const { title } = PROBLEM_KINDS[kind];
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
    `</head><body><main><h1>${title}</h1><p>${detail}</p><p><a href="/">To the start page</a></p></main></body></html>`
  );
}

/**
 * Answers a refused request, below /api/ with a problem document, and closes its connection, since nothing is done with
 * the rest of its body.
 */
export function sendRefusal(response: ServerResponse, refusal: Problem, path: string): void {
  const isForPrograms = path.startsWith("/api/");
  const body = isForPrograms ? problemDocument(refusal) : pageOf(refusal);
  response.writeHead(PROBLEM_KINDS[refusal.kind].status, {
    "Content-Type": isForPrograms ? "application/problem+json" : "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    Connection: "close",
    ...refusal.headers,
  });
  endLingering(response, body);
}
