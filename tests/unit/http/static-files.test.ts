import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readStaticFiles, sendStaticFile } from "#lib/http/static-files.ts";
import { listen } from "#tests/support/http-server.ts";

const content = "const answer = 42;".repeat(20);
let url = "";
let close: () => void;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "static-"));
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks/a.js"), content);
  writeFileSync(join(folder, "chunks/a.js.br"), brotliCompressSync(content));
  writeFileSync(join(folder, "chunks/a.js.gz"), gzipSync(content));
  const files = readStaticFiles(folder);
  const started = await listen((request, response) => sendStaticFile(files, request, response));
  url = `${started.url}/_next/static/`;
  close = () => started.server.close();
});

afterAll(() => close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });

test("a file comes compressed when built, in the best encoding that the client takes, and is kept for a year", async () => {
  for (const [offer, encoding] of [
    ["gzip, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", null],
  ] as const) {
    const response = await get("chunks/a.js?dpl=1", { "accept-encoding": offer });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(content);
  }
});

test("a file that the client has is not sent again", async () => {
  const etag = (await get("chunks/a.js")).headers.get("etag") ?? "";
  expect((await get("chunks/a.js", { "if-none-match": etag })).status).toBe(304);
});

test("anything that was not built is not found, and not remembered", async () => {
  for (const path of ["chunks/b.js", "chunks/a.js.br", "%2e%2e/package.json"]) {
    const response = await get(path);
    expect(response.status).toBe(404);
  }
  expect((await get("chunks/b.js")).headers.get("cache-control")).toBe("no-store");
});
