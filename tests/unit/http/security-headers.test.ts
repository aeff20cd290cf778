import { expect, test } from "vitest";
import { securityHeaders } from "#lib/http/security-headers.ts";

const plain = { isSecure: false, isDevelopment: false };

test("HSTS is sent over TLS only", () => {
  expect(securityHeaders("/", "n", plain)).not.toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders("/", "n", { ...plain, isSecure: true })).toHaveProperty("Strict-Transport-Security");
});

test("other sites may use badges, preview images, the interface and embeds, and nothing else", () => {
  const policyOf = (path: string) => securityHeaders(path, "n", plain)["Cross-Origin-Resource-Policy"];
  for (const path of [
    "/r/x/badge.svg",
    "/r/x/opengraph-image-1",
    "/api/v1/results",
    "/embed/x",
    "/preview",
    "/preview/stats",
  ])
    expect(policyOf(path)).toBe("cross-origin");
  for (const path of ["/", "/r/x", "/stats"]) expect(policyOf(path)).toBe("same-origin");
});

test("a page may be framed only where it was made for that", () => {
  expect(securityHeaders("/r/x", "n", plain)["X-Frame-Options"]).toBe("DENY");
  expect(securityHeaders("/embed/x", "n", plain)).not.toHaveProperty("X-Frame-Options");
});

test("search engines are kept from whatever belongs to a link, and from nothing else", () => {
  const isListed = (path: string) => securityHeaders(path, "n", plain)["X-Robots-Tag"] === undefined;
  for (const path of ["/r/x", "/r/x/decision.md", "/embed/r/x", "/team/x", "/deleted"])
    expect(isListed(path)).toBe(false);
  for (const path of ["/", "/stats", "/results", "/team/new", "/criteria/2026-11", "/robots.txt"])
    expect(isListed(path)).toBe(true);
});
