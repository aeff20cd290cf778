import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { acceptsEncoding } from "./accept-encoding.ts";
import { entityTag, isFresh } from "./etag.ts";

/* The built files of /_next/static, compressed when built and kept in memory: their names change with their content. */

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;
export const STATIC_PREFIX = "/_next/static/";

type StaticFile = { type: string; etag: string; plain: Buffer; br?: Buffer; gzip?: Buffer };
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** Reads a folder of built files and the `.br` and `.gz` beside them; keys are paths below the folder. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const plain = readFileSync(join(folder, name));
    const file: StaticFile = { type, plain, etag: entityTag(plain) };
    for (const [encoding, suffix] of ENCODINGS) {
      if (existsSync(join(folder, name + suffix))) file[encoding] = readFileSync(join(folder, name + suffix));
    }
    files.set(name.replaceAll("\\", "/"), file);
  }
  return files;
}

/** Answers a request below /_next/static from memory, in the smallest encoding the client takes; 404 for anything else. */
export function sendStaticFile(files: StaticFiles, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(request.url?.split("?")[0] ?? "").slice(STATIC_PREFIX.length);
  const file = files.get(path);
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end("Not found");
    return;
  }
  const { "accept-encoding": offers, "if-none-match": known } = request.headers;
  const encoding = ENCODINGS.map(([name]) => name).find((name) => file[name] && acceptsEncoding(offers, name));
  const body = (encoding && file[encoding]) ?? file.plain;
  const caching = { ETag: file.etag, Vary: "Accept-Encoding", "Cache-Control": "public, max-age=31536000, immutable" };
  if (isFresh(known ?? null, file.etag)) {
    response.writeHead(304, caching).end();
    return;
  }
  response.writeHead(200, {
    ...caching,
    "Content-Type": file.type,
    "Content-Length": body.length,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
