import fc from "fast-check";
import { printable } from "./bodies.ts";

/* Where requests go, and what stands in their headers. */

const text = fc.string({ unit: "binary", maxLength: 60 });
export const encoded = (value: string) => encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ""));

const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  printable,
  fc.constantFrom("..", "%00", "%", "A".repeat(5000), "__proto__"),
);
const segment = fc.oneof(
  printable,
  fc.constantFrom("..", "%2e%2e", "%", "%ff", "[id]", "__proto__", "api", "v1", "r", "team", "_next", ";", ""),
);
export const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");

/** Of the open interface, and of what is served without a page being made. */
export const programAddress = fc.oneof(
  fc.constantFrom("/api/v1/criteria", "/api/v1/criteria/2026-11", "/api/v1/score", "/api/v1/results", "/api/v1/stats"),
  fc.constantFrom("/api/v1/stats.csv", "/api/v1/openapi.json", "/api/v1/schemas/decision.json", "/api/mcp", "/api/v1"),
  id.map((one) => `/api/v1/results/${encoded(one)}`),
  id.map((one) => `/api/v1/criteria/${encoded(one)}`),
  fc.tuple(id, fc.constantFrom("decision.md", "decision.json", "badge.svg")).map(([one, file]) => {
    return `/r/${encoded(one)}/${file}`;
  }),
  id.map((one) => `/_next/static/${encoded(one)}`),
  id.map((one) => `/stats/${encoded(one)}.csv`),
  fc.constantFrom("/favicon.ico", "/icon.svg", "/manifest.webmanifest", "/decide/wording/2026-11", "/_next/image"),
);

/** Of pages, and of whatever nobody thought of. */
export const pageAddress = fc.oneof(
  fc.constantFrom("/", "/decide", "/stats", "/criteria", "/compare", "/method", "/api", "/team", "/questions"),
  id.map((one) => `/r/${encoded(one)}`),
  fc.array(segment, { maxLength: 4 }).map((parts) => {
    return `/${parts.map((part) => part.replaceAll(/[^!-~]|[#?]/g, "")).join("/")}`;
  }),
);

export const query = fc.oneof(
  fc.constant(""),
  fc
    .dictionary(fc.oneof(printable, fc.constantFrom("role", "field", "goal", "question", "step", "_rsc")), text, {
      maxKeys: 3,
    })
    .map((entries) => {
      return `?${Object.entries(entries)
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .join("&")}`;
    }),
);

const NAMES = [
  "origin",
  "cookie",
  "authorization",
  "if-none-match",
  "if-match",
  "accept",
  "accept-encoding",
  "accept-language",
  "range",
  "next-action",
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "idempotency-key",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-client-address",
  "x-middleware-subrequest",
  "x-http-method-override",
  "sec-fetch-site",
  "content-encoding",
  "content-type",
  "content-security-policy",
  "expect",
];

/** Headers of a request, right ones among them: `own` are values that this server gave, such as an action's id. */
export function someHeaders(own: string[]): fc.Arbitrary<Record<string, string>> {
  const known = fc.constantFrom("null", "*", "Bearer x", "manage=x", "1", "gzip", "cross-site", "https://x.example");
  return fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(printable, known, fc.constantFrom(...own)), { maxKeys: 4 });
}
