import { expect, test } from "vitest";
import { PROBLEM_KINDS } from "#lib/http/problem.ts";
import { type Arrival, refusalOf } from "#lib/http/refusal.ts";

const arrival = { method: "POST", url: "/decide", headers: { host: "Example.org:3000" } };
/** The status of the refusal; undefined when the request is let through. */
function statusOf(arriving: Arrival): number | undefined {
  const refusal = refusalOf(arriving);
  return refusal ? PROBLEM_KINDS[refusal.kind].status : undefined;
}
const withHeaders = (headers: Record<string, string>) =>
  statusOf({ ...arrival, headers: { ...arrival.headers, ...headers } });

test("a form sent from our own page is let through", () => {
  const own = { origin: "http://example.org:3000", "sec-fetch-site": "same-origin", "content-length": "16384" };
  expect(withHeaders(own)).toBeUndefined();
});

test("a program that sends no Origin is let through", () => {
  expect(refusalOf(arrival)).toBeNull();
});

test("posts from other sites are refused", () => {
  const refused: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "http://example.org" },
    { origin: "null" },
    { origin: "not an address" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of refused) expect(withHeaders(headers)).toBe(403);
});

test("following a link from another site is fine", () => {
  expect(refusalOf({ method: "GET", url: "/", headers: { host: "a", "sec-fetch-site": "cross-site" } })).toBeNull();
});

test("behind a trusted proxy the Origin is compared with the host it forwards", () => {
  expect(withHeaders({ "x-forwarded-host": "public.example", origin: "https://public.example" })).toBeUndefined();
});

test("a body declared larger than 16 KiB is refused", () => {
  expect(withHeaders({ "content-length": "16385" })).toBe(413);
});

test("pages take three methods, the interface more", () => {
  const refusal = refusalOf({ ...arrival, method: "DELETE" });
  expect(refusal).toMatchObject({ kind: "method-not-allowed", headers: { Allow: "GET, HEAD, POST" } });
  expect(refusalOf({ ...arrival, method: "DELETE", url: "/api/v1/results/x" })).toBeNull();
  expect(statusOf({ ...arrival, method: "TRACE", url: "/api/v1/results/x" })).toBe(405);
});

test("addresses that cannot be read are refused", () => {
  for (const url of ["*", "http://evil.example/", "/%E0%A4%A", "/a%00b", "/a%0d%0ab", "/a%7f", "/a%C2%85"]) {
    expect(statusOf({ ...arrival, method: "GET", url })).toBe(400);
  }
});

test("a request with more than a hundred headers is refused", () => {
  const withCount = (headerCount: number) => statusOf({ ...arrival, headerCount }) ?? "fine";
  expect([withCount(100), withCount(101)]).toEqual(["fine", 400]);
});

test("a request for two hosts at once, or for a host that is none, is refused", () => {
  const to = (...hosts: string[]) => statusOf({ method: "GET", url: "/", headers: {}, hosts }) ?? "fine";
  for (const host of ["example.org", "example.org:3000", "127.0.0.1:80", "[::1]:3000", "[::ffff:192.0.2.1]"]) {
    expect(to(host)).toBe("fine");
  }
  expect(to()).toBe("fine");
  expect(to("a", "a")).toBe(400);
  for (const host of ["", "a/b", "a b", "a@b", "a,b", "http://a", "a:b", "<script>"]) expect(to(host)).toBe(400);
});

test("an address with steps up or in place is refused: the path would be judged as one page and answered as another", () => {
  for (const url of [
    "/api/../decide",
    "/embed/%2e%2e/r/x",
    "/criteria/.%2E/r/x",
    "/a/./b",
    "/..",
    "/embed/..\\decide",
    "/..#x",
  ]) {
    expect(statusOf({ ...arrival, url })).toBe(400);
  }
  for (const url of ["/a..b", "/.well-known/x", "/a/...", "/decide?next=/../x"])
    expect(refusalOf({ ...arrival, url })).toBeNull();
});

test("a page is not rendered for a script that cannot say where it is", () => {
  const headers = { "next-router-state-tree": "%%garbage" };
  expect(statusOf({ method: "GET", url: "/decide?_rsc=x", headers })).toBe(400);
});
