import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleWithMissingPage } from "#lib/http/missing-page.ts";

/** Answers like Next: empty documents for missing pages of known routes, a rendered one where no route matches. */
async function handle({ url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const isJson = url === "/api";
  response.setHeader("Content-Type", isJson ? "application/json" : "text/html; charset=utf-8");
  response.statusCode = url === "/fine" ? 200 : 404;
  if (url === "/r/unknown") {
    response.setHeader("Content-Encoding", "gzip");
    response.write("<html></html>");
  } else response.write(isJson ? "{}" : `<h1>${url}</h1>`);
  response.end();
  response.end();
}

const server = createServer((request, response) => handleWithMissingPage(handle, request, response));
let base = "";

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  base = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
});
afterAll(() => {
  server.close();
});

test("an empty document of a missing page is filled in, with its status", async () => {
  const response = await fetch(`${base}/r/unknown`);
  expect([response.status, response.headers.get("content-encoding")]).toEqual([404, null]);
  expect(await response.text()).toBe("<h1>/-</h1>");
});

test("a page that exists stays as it is", async () => {
  const response = await fetch(`${base}/fine`);
  expect([response.status, await response.text()]).toEqual([200, "<h1>/fine</h1>"]);
});

test("what is missing from an interface for programs stays as it is", async () => {
  const response = await fetch(`${base}/api`);
  expect([response.status, await response.text()]).toEqual([404, "{}"]);
});

test("a question for the headers alone gets no page", async () => {
  const response = await fetch(`${base}/r/unknown`, { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([404, ""]);
});
