import { readdirSync } from "node:fs";
import { expect } from "playwright/test";
import { z } from "zod";
import { test } from "#tests/support/api.ts";

test.describe.configure({ mode: "serial" });

test("other methods answer 405 with those the document has", { tag: "@nojs" }, async ({ api: { app, contract } }) => {
  const paths = new Set(contract.operations.map(({ path }) => path));
  for (const path of paths) {
    const methods = contract.operations.filter((one) => one.path === path).map(({ method }) => method);
    const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort();
    const address = `${app.url}/api/v1${path.replaceAll(/\{\w+\}/g, "x".repeat(43))}`;
    const refused = await fetch(address, { method: "PUT" });
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")?.split(", ").sort()).toEqual(allow);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
  }
});

test("every route is documented and every documented path has a route", { tag: "@nojs" }, ({ api: { contract } }) => {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" });
  const routes = files
    .filter((file) => file.endsWith("/route.ts") && !file.includes("[["))
    .map((file) => {
      return `/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`;
    });
  expect(new Set(routes)).toEqual(new Set(contract.operations.map(({ path }) => path)));
});

test("a mistake is named with the pointer to its field", { tag: "@nojs" }, async ({ api: { contract } }) => {
  const answers = {
    goal: "nope",
    deploy: ["phone", "nowhere"],
    priorities: { shipping: "huge", never: "nice" },
    zzz: "x",
  };
  const { status, value } = await contract.call("score", { body: { answers } });
  expect(status).toBe(422);
  const { errors } = z.object({ errors: z.array(z.object({ pointer: z.string() })) }).parse(value);
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
    "#/answers/deploy",
    "#/answers/goal",
    "#/answers/priorities/never",
    "#/answers/priorities/shipping",
    "#/answers/zzz",
  ]);
});

test("fields that only JavaScript knows, and fields that stand twice, are refused with their pointer", {
  tag: "@nojs",
}, async ({ api: { contract } }) => {
  for (const [body, pointer] of [
    ['{"answers":{"__proto__":{"goal":"ship"}}}', "#/answers/__proto__"],
    ['{"__proto__":{"answers":{}},"answers":{}}', "#/__proto__"],
    ['{"answers":{"constructor":"ship"}}', "#/answers/constructor"],
    ['{"answers":{"prototype":{"goal":"nice"}}}', "#/answers/prototype"],
    ['{"answers":{"toString":"x"}}', "#/answers/toString"],
    ['{"answers":{"priorities":{"__proto__":"nice"}}}', "#/answers/priorities/__proto__"],
    ['{"answers":{"priorities":{"constructor":"nice"}}}', "#/answers/priorities/constructor"],
    ['{"answers":{"goal":"ship","goal":"learn"}}', "#/answers/goal"],
    ['{"answers":{},"\\u0061nswers":{}}', "#/answers"],
  ] as const) {
    for (const operation of ["score", "saveResult"]) {
      const { status, value } = await contract.call(operation, { body });
      expect(status, body).toBe(422);
      const { errors } = z.object({ errors: z.array(z.object({ pointer: z.string() })) }).parse(value);
      expect(errors.map((error) => error.pointer)).toEqual([pointer]);
    }
  }
});

test("pages of other sites may read and score, and nothing else", { tag: "@nojs" }, async ({ api: { app } }) => {
  const origin = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
  const post = { method: "POST", headers: { ...origin, "Content-Type": "application/json" }, body: '{"answers":{}}' };
  const read = await fetch(`${app.url}/api/v1/criteria`, { headers: origin });
  const scored = await fetch(`${app.url}/api/v1/score`, post);
  expect([read.status, scored.status]).toEqual([200, 200]);
  for (const { headers } of [read, scored]) expect(headers.get("access-control-allow-origin")).toBe("*");
  const saved = await fetch(`${app.url}/api/v1/results`, post);
  expect(saved.status).toBe(403);
  expect(saved.headers.get("access-control-allow-origin")).toBeNull();
  const preflight = await fetch(`${app.url}/api/v1/score`, { method: "OPTIONS", headers: origin });
  expect(preflight.headers.get("access-control-allow-methods")).toBe("POST");
});

test("nothing else is below /api/v1, and it says so in a problem document", { tag: "@nojs" }, async ({
  api: { app },
}) => {
  for (const path of ["/api/v1", "/api/v1/nope", "/api/v1/results/a/b"]) {
    const answer = await fetch(app.url + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  }
});

test("a published version may be kept for ever, and HEAD tells as much as GET", { tag: "@nojs" }, async ({
  api: { app, contract },
}) => {
  const { headers, value } = await contract.call("getCriteria", { path: { version: "2026-11" } });
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const { sha256 } = z.object({ sha256: z.string() }).parse(value);
  expect(headers.get("etag")).toBe(`"${sha256}"`);
  for (const path of ["/criteria/2026-11", "/criteria", "/stats", "/openapi.json", "/criteria/never"]) {
    const [get, head] = await Promise.all(
      ["GET", "HEAD"].map((method) => fetch(`${app.url}/api/v1${path}`, { method })),
    );
    const told = (response: Response | undefined) => [
      response?.status,
      response?.headers.get("etag"),
      response?.headers.get("content-type"),
    ];
    expect(told(head), path).toEqual(told(get));
    expect(await head?.text()).toBe("");
  }
});

test("a preflight is answered for reads and for scoring, and says what may be sent", { tag: "@nojs" }, async ({
  api: { app },
}) => {
  const origin = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "POST" };
  for (const [path, methods] of [
    ["/score", "POST"],
    ["/criteria", "GET, HEAD"],
    [`/results/${"A".repeat(43)}`, "GET, HEAD"],
    ["/results", null],
  ] as const) {
    const { status, headers } = await fetch(`${app.url}/api/v1${path}`, { method: "OPTIONS", headers: origin });
    expect([status, headers.get("access-control-allow-methods")], path).toEqual([204, methods]);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  }
});

test("the limits are announced with every answer that counts", { tag: "@nojs" }, async ({ api: { contract } }) => {
  const calls = [
    await contract.call("listCriteria"),
    await contract.call("score", { body: { answers: {} } }),
    await contract.call("score", { body: { answers: { goal: "nope" } } }),
    await contract.call("getResult", { path: { id: "A".repeat(43) } }),
  ];
  for (const { headers } of calls) {
    expect(headers.get("ratelimit-policy")).toMatch(/^"(read|score)";q=\d+;w=60$/);
    expect(headers.get("ratelimit")).toMatch(/^"(read|score)";r=\d+;t=\d+$/);
  }
});
