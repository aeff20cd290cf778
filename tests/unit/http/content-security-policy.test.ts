import { expect, test } from "vitest";
import { contentSecurityPolicy } from "#lib/http/content-security-policy.ts";

const page = { nonce: "abc", isEmbeddable: false, isDevelopment: false };

test("nothing may be loaded but what is named, and scripts only by nonce", () => {
  const policy = contentSecurityPolicy(page);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("*");
});

test("no other site may frame a page, unless it was made for that", () => {
  expect(contentSecurityPolicy(page)).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicy({ ...page, isEmbeddable: true })).toContain("frame-ancestors *");
});

test("only in development may code be evaluated", () => {
  expect(contentSecurityPolicy({ ...page, isDevelopment: true })).toContain("'unsafe-eval'");
});
