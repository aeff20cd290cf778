import { expect } from "playwright/test";
import { test } from "#tests/support/api.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { submitForm } from "#tests/support/submit-form.ts";

/* What every response carries, of whatever kind it is, and what none does. */

const JSON_TYPE = { "Content-Type": "application/json" };
const UNKNOWN = "A".repeat(43);
const FIXED = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

type Kind = [name: string, path: string, status: number, init?: RequestInit];

/** One response of every kind there is. */
async function everyKind(url: string): Promise<Kind[]> {
  const { location } = await submitForm(url, { goal: "ship" });
  const html = await (await fetch(`${url}/decide`)).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? "";
  const font = /\/_next\/static\/[^"]+\.woff2/.exec(html)?.[0] ?? "";
  const tag = (await fetch(`${url}/api/v1/criteria`)).headers.get("etag") ?? "";
  const large = { method: "POST", headers: JSON_TYPE, body: "x".repeat(17_000) };
  const page: Kind[] = ["/", "/decide", "/stats", "/api", "/criteria", `${location}`].map((path) => [
    `page ${path}`,
    path,
    200,
  ]);
  return [
    ...page,
    ["frame", `/embed${location}`, 200],
    ["missing page", "/nope", 404],
    ["missing result", `/r/${UNKNOWN}`, 404],
    ["missing file of the build", "/_next/static/nope.js", 404],
    ["missing export", `/r/${UNKNOWN}/decision.md`, 404],
    ["script", script, 200],
    ["font", font, 200],
    ["icon", "/icon.svg", 200],
    ["old icon", "/favicon.ico", 200],
    ["file of public", "/icon-192.png", 200],
    ["manifest", "/manifest.webmanifest", 200],
    ["badge", `${location}/badge.svg`, 200],
    ["preview", `${location}/opengraph-image`, 200],
    ["record", `${location}/decision.md`, 200],
    ["redirect", "/decide/", 308],
    ["head", "/", 200, { method: "HEAD" }],
    ["interface", "/api/v1/criteria", 200],
    ["not modified", "/api/v1/criteria", 304, { headers: { "If-None-Match": tag } }],
    ["preflight", "/api/v1/score", 204, { method: "OPTIONS" }],
    ["missing interface", "/api/v1/nope", 404],
    ["CSV", "/api/v1/stats.csv", 200],
    ["wrong method of a page", "/", 405, { method: "PUT" }],
    ["wrong method of the interface", "/api/v1/score", 405, { method: "PUT" }],
    ["wrong method of the protocol", "/api/mcp", 405],
    ["address that cannot be read", "/%00", 400],
    ["form from elsewhere", "/decide", 403, { method: "POST", headers: { Origin: "https://elsewhere.example" } }],
    ["form too large", "/decide", 413, large],
    ["body too large", "/api/v1/score", 413, large],
    ["body that is not JSON", "/api/v1/score", 415, { method: "POST", body: "x" }],
    ["body that is wrong", "/api/v1/score", 422, { method: "POST", headers: JSON_TYPE, body: "{}" }],
    ["wrong key", `/api/v1/results${location?.slice(2)}`, 401, { headers: { Authorization: "Bearer x" } }],
  ];
}

const optionsOf = (init?: RequestInit): RequestInit => ({ redirect: "manual", ...init });

test("every kind of response carries the policy, with a nonce of its own, and the other headers", {
  tag: "@nojs",
}, async ({ api: { app } }) => {
  const nonces = new Set<string>();
  const kinds = await everyKind(app.url);
  for (const [name, path, status, init] of kinds) {
    const response = await fetch(app.url + path, optionsOf(init));
    await response.arrayBuffer();
    const told = Object.fromEntries(response.headers);
    expect([response.status, name]).toEqual([status, name]);
    expect(told, name).toMatchObject(FIXED);
    const policy = told["content-security-policy"] ?? "";
    expect(policy, name).toMatch(/^default-src 'none'; /);
    expect(policy, name).not.toMatch(/unsafe|\bhttps?:|\bdata:|\*(?!$)/);
    const isFrame = path.startsWith("/embed/");
    expect(policy, name).toContain(isFrame ? "frame-ancestors *" : "frame-ancestors 'none'");
    expect(told["x-frame-options"], name).toBe(isFrame ? undefined : "DENY");
    expect(told["permissions-policy"], name).toContain("camera=()");
    expect(["same-origin", "cross-origin"], name).toContain(told["cross-origin-resource-policy"]);
    expect(
      ["x-powered-by", "server", "strict-transport-security"].filter((one) => told[one]),
      name,
    ).toEqual([]);
    expect(response.headers.getSetCookie(), name).toEqual([]);
    nonces.add(/'nonce-([^']{22,})'/.exec(policy)?.[1] ?? "");
  }
  expect(nonces.size).toBe(kinds.length);
});

test("HSTS is on every kind of response behind TLS, and only a trusted proxy can say that it is", {
  tag: "@nojs",
}, async ({ api: { app, data } }) => {
  const headers = { "X-Forwarded-Proto": "https" };
  const behindProxy = await startAppServer(data.url, { TRUSTED_PROXIES: "127.0.0.1" });
  try {
    for (const [name, path, , init] of await everyKind(behindProxy.url)) {
      const secure = await fetch(
        behindProxy.url + path,
        optionsOf({ ...init, headers: { ...headers, ...init?.headers } }),
      );
      await secure.arrayBuffer();
      expect(secure.headers.get("strict-transport-security"), name).toBe("max-age=31536000; includeSubDomains");
    }
    const made = await submitForm(
      behindProxy.url,
      { goal: "ship" },
      { headers: { ...headers, Origin: behindProxy.url } },
    );
    expect(made.cookies.join()).toMatch(/; Secure/i);
  } finally {
    await behindProxy.stop();
  }
  const claimed = await fetch(app.url, { headers });
  expect(claimed.headers.get("strict-transport-security")).toBeNull();
});

test("the one cookie is the owner's, for the result alone, and out of reach of scripts and other sites", {
  tag: "@nojs",
}, async ({ api: { app } }) => {
  const { cookies, location } = await submitForm(app.url, { goal: "ship" });
  expect(cookies).toHaveLength(1);
  const [value, ...attributes] = (cookies[0] ?? "").split("; ");
  expect(value).toMatch(/^manage=[\w-]{43}$/);
  expect(attributes.map((one) => one.toLowerCase().replace(/^(expires|max-age)=.*/, "$1")).sort()).toEqual([
    "expires",
    "httponly",
    "max-age",
    `path=${location?.toLowerCase()}`,
    "samesite=lax",
  ]);
});
