import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { sendKeptPage } from "#lib/http/kept-pages.ts";
import type { Handle } from "#lib/http/rendered-page.ts";
import { withoutScripts } from "#lib/http/script-free.ts";

let count = 0;

/** A site of one page that says how often it was rendered, and for which nonce. */
async function serve(key: () => string | null, status = 200, url = "/stats") {
  let rendered = 0;
  const handle: Handle = async (request, response) => {
    rendered += 1;
    response.statusCode = status;
    response.setHeader("Content-Type", "text/html; charset=utf-8").setHeader("X-Not-Passed-On", "1");
    response.setHeader(
      "Link",
      `</font.woff2>; rel=preload; as="font"; nonce="${request.headers["content-security-policy"]}"`,
    );
    const nonce = request.headers["content-security-policy"];
    response.end(`<script nonce="${nonce}">theme</script><main>rendering ${rendered} ✓ of ${request.url}</main>`);
  };
  const server = createServer(async (request, response) => {
    const headersWith = (nonce: string) => ({ "content-security-policy": nonce });
    const nonce = `nonce${++count}`;
    const isSent = await sendKeptPage(request, response, {
      key: key(),
      url,
      nonce,
      handle,
      reshape: (html) => withoutScripts(html, ["theme"]),
      headersWith,
    });
    if (!isSent) response.writeHead(501).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = async (headers: Record<string, string> = {}, method = "GET") => {
    const response = await fetch(`http://127.0.0.1:${port}/stats`, { headers, method });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { get, renderings: () => rendered };
}

test("a kept page is rendered once, and every answer carries its own nonce", async () => {
  const { get, renderings } = await serve(() => "once");
  const answers = await Promise.all([get(), get(), get({ "Accept-Encoding": "identity" })]);
  expect(renderings()).toBe(1);
  const nonces = answers.map(
    ({ text }) => /^<script nonce="(nonce\d+)">theme<\/script><main>rendering 1 ✓/.exec(text)?.[1],
  );
  expect(new Set(nonces).size).toBe(3);
  expect(answers[0]?.headers.get("link")).toBe(`</font.woff2>; rel=preload; as="font"; nonce="${nonces[0]}"`);
  expect(answers[0]?.headers.get("x-not-passed-on")).toBeNull();
  expect(answers[0]?.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("compressed apart, the pieces are one sound gzip file, and a client that refuses gzip gets none", async () => {
  const { get } = await serve(() => "gzip");
  const packed = await get({ "Accept-Encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.text).toContain("rendering 1 ✓");
  for (const refusing of ["identity", "gzip;q=0", "br"]) {
    expect((await get({ "Accept-Encoding": refusing })).headers.get("content-encoding")).toBeNull();
  }
});

test("another key, or none, renders again; and HEAD has no body", async () => {
  let key: string | null = "one";
  const { get, renderings } = await serve(() => key);
  await get();
  key = "two";
  expect((await get()).text).toContain("rendering 2");
  key = null;
  expect((await get()).text).toContain("rendering 3");
  expect((await get()).text).toContain("rendering 4");
  expect(await get({}, "HEAD")).toMatchObject({ status: 200, text: "" });
  expect(renderings()).toBe(5);
});

test("an error is neither kept nor sent", async () => {
  const { get, renderings } = await serve(() => "broken", 500);
  expect((await get()).status).toBe(501);
  expect((await get()).status).toBe(501);
  expect(renderings()).toBe(2);
});

test("no more pages are kept than memory is meant for", async () => {
  let key = 0;
  const megabyte = "x".repeat(1024 * 1024);
  const { get, renderings } = await serve(() => `many ${key}`, 200, `/stats?${megabyte}`);
  for (key = 0; key < 32; key++) await get();
  key = 31;
  await get();
  expect(renderings()).toBe(32);
  key = 0;
  await get();
  expect(renderings()).toBe(33);
});

test("what is kept is the page at the address given with the key, not at the one somebody asked for", async () => {
  const { get } = await serve(() => "given", 200, "/stats?goal=ship");
  expect((await get()).text).toContain("of /stats?goal=ship</main>");
});

test("text of a page is never taken for a place of the nonce", async () => {
  const { get } = await serve(() => "reflected", 200, "/stats?goal=nonce-of-this-response");
  expect((await get()).text).toContain("goal=nonce-of-this-response</main>");
});
