import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleWithOwnPages } from "#lib/http/own-pages.ts";

/** Answers like Next: empty documents for missing pages of known routes, a rendered one where no route matches. */
async function handle({ url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url?.startsWith("/fails")) return fail(url, response);
  if (url === "/failure" || url === "/_global-error") {
    if (headers["x-forwarded-host"] === "unlucky") return fail("/fails", response);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<h1>Sorry</h1>");
    return;
  }
  if (url === "/older") {
    response.setHeader("x-nextjs-action-not-found", "1");
    response.setHeader("Content-Type", "text/plain");
    response.statusCode = 404;
    response.end("Server action not found.");
    return;
  }
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

/** Errors as Next answers them: a document that its script fills, an answer to that script, or nothing at all. */
async function fail(url: string, response: ServerResponse): Promise<void> {
  response.statusCode = 500;
  if (url === "/fails") response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (url === "/fails/script") response.setHeader("Content-Type", "text/x-component");
  if (url === "/fails/problem") response.setHeader("Content-Type", "application/problem+json");
  if (url !== "/fails/silent") response.write("at secret.ts:1");
  response.end();
}

const server = createServer((request, response) => handleWithOwnPages(handle, request, response));
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

test("a page that fails says so, whatever it had begun to tell", async () => {
  for (const method of ["GET", "POST"]) {
    const response = await fetch(`${base}/fails`, { method });
    expect([response.status, await response.text()]).toEqual([500, "<h1>Sorry</h1>"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  }
});

test("when the page about failing fails too, two plain sentences remain", async () => {
  const response = await fetch(`${base}/fails`, { headers: { "X-Forwarded-Host": "unlucky" } });
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([500, "text/html; charset=utf-8"]);
  expect(text).toContain("<h1>Something went wrong on the server</h1>");
  expect(text).not.toContain("secret");
});

test("a route that fails without a word answers with a problem document", async () => {
  const response = await fetch(`${base}/fails/silent`);
  expect([response.status, response.headers.get("content-type")]).toEqual([500, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ type: "/api#problem-internal", status: 500 });
});

test("answers to our script and problem documents stay as they are", async () => {
  for (const kind of ["script", "problem"]) {
    const response = await fetch(`${base}/fails/${kind}`);
    expect([response.status, await response.text()]).toEqual([500, "at secret.ts:1"]);
  }
});

test("the page about failing shows at no address of its own", async () => {
  for (const path of ["/failure", "/%66ailure", "/failure/?x", "/_global-error"]) {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  }
});

test("a form of an older build is told so on a page, and its script as the framework tells it", async () => {
  const page = await fetch(`${base}/older`, { method: "POST" });
  expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect(await page.text()).toContain("Load the page again");
  const script = await fetch(`${base}/older`, { method: "POST", headers: { "Next-Action": "a" } });
  expect(await script.text()).toBe("Server action not found.");
});

test("an error without a word on caching is not to be kept", async () => {
  expect((await fetch(`${base}/api`)).headers.get("cache-control")).toBe("no-store");
  expect((await fetch(`${base}/fine`)).headers.get("cache-control")).toBeNull();
});
