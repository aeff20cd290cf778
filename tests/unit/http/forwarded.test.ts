import { expect, test } from "vitest";
import { dropInternalHeaders, settleForwarding } from "#lib/http/forwarded.ts";

const claims = () => ({
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "evil.example",
  forwarded: "for=203.0.113.7",
  "x-client-address": "203.0.113.8",
});

test("what a client claims about itself is dropped", () => {
  const headers: Record<string, string> = claims();
  expect(settleForwarding(headers, "198.51.100.1", ["10.0.0.1"])).toBe(false);
  expect(headers).toEqual({ "x-client-address": "198.51.100.1" });
});

test("a trusted proxy is believed", () => {
  const headers: Record<string, string> = claims();
  expect(settleForwarding(headers, "::ffff:10.0.0.1", ["10.0.0.0/8"])).toBe(true);
  expect(headers).toMatchObject({ "x-client-address": "203.0.113.7", "x-forwarded-host": "evil.example" });
});

test("of a chain of proxies the first one's protocol is left, whoever reads it", () => {
  for (const [said, isSecure, left] of [
    ["https, http", true, "https"],
    ["HTTPS,http", true, "https"],
    ["http, https", false, "http"],
  ] as const) {
    const headers: Record<string, string> = { ...claims(), "x-forwarded-proto": said };
    expect([settleForwarding(headers, "10.0.0.1", ["10.0.0.1"]), headers["x-forwarded-proto"]]).toEqual([
      isSecure,
      left,
    ]);
  }
});

test("what the framework says to itself is not for clients to say", () => {
  const own = { "next-action": "a", "next-router-state-tree": "b", "x-forwarded-for": "c", rsc: "1", cookie: "d" };
  const internal = {
    "x-action-forwarded": "1",
    "x-middleware-subrequest": "1",
    "x-matched-path": "/",
    "next-resume": "1",
  };
  const headers = { ...own, ...internal, "x-prerender-revalidate": "1", "x-nextjs-data": "1", "x-invoke-path": "/" };
  dropInternalHeaders(headers);
  expect(headers).toEqual(own);
});
