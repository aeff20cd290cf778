import fc from "fast-check";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { answersTo } from "#tests/support/answers-arbitrary.ts";
import { anyJson, printable, spoilt } from "./bodies.ts";

/* Requests of every kind: right ones from the catalogue of questions, nearly right ones, and nonsense. */

export type FuzzRequest = {
  kind: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
};

const JSON_TYPE = { "content-type": "application/json" };
const MCP_TYPE = { ...JSON_TYPE, accept: "application/json, text/event-stream" };
const text = fc.string({ unit: "binary", maxLength: 60 });
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  printable,
  fc.constantFrom("..", "%00", "%", "A".repeat(5000)),
);
const segment = fc.oneof(
  printable,
  fc.constantFrom("..", "%2e%2e", "%", "%ff", "[id]", "__proto__", "api", "v1", "r", "team"),
);
const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");
const address = fc.oneof(
  fc.constantFrom(
    "/api/v1/criteria",
    "/api/v1/score",
    "/api/v1/results",
    "/api/v1/stats",
    "/api/v1/stats.csv",
    "/api/mcp",
  ),
  fc.constantFrom("/", "/decide", "/stats", "/criteria", "/compare", "/method", "/api", "/api/v1/openapi.json"),
  id.map((one) => `/api/v1/results/${encodeURIComponent(one)}`),
  fc
    .tuple(id, fc.constantFrom("", "/decision.md", "/decision.json", "/badge.svg"))
    .map(([one, file]) => `/r/${encodeURIComponent(one)}${file}`),
  fc
    .array(segment, { maxLength: 4 })
    .map((parts) => `/${parts.map((part) => part.replaceAll(/[^!-~]|[#?]/g, "")).join("/")}`),
);
const query = fc.oneof(
  fc.constant(""),
  fc
    .dictionary(fc.oneof(printable, fc.constantFrom("role", "field", "goal", "question", "step", "r")), text, {
      maxKeys: 3,
    })
    .map((entries) => {
      return `?${Object.entries(entries)
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .join("&")}`;
    }),
);
const headers = fc.dictionary(
  fc.constantFrom(
    "origin",
    "cookie",
    "authorization",
    "if-none-match",
    "if-match",
    "accept",
    "range",
    "next-action",
    "rsc",
    "idempotency-key",
    "x-forwarded-for",
    "x-forwarded-host",
    "sec-fetch-site",
    "content-encoding",
    "next-router-state-tree",
    "accept-language",
    "x-client-address",
    "x-middleware-subrequest",
    "expect",
  ),
  fc.oneof(
    printable,
    fc.constantFrom("null", "*", "Bearer x", "manage=x", "1", "gzip", "cross-site", "https://x.example"),
  ),
  { maxKeys: 4 },
);
const encoded = (value: string) => encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ""));

function formBody(fields: [string, string][]): string {
  return fields.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
}

/** Every kind of request, by how often it comes. `form` holds the hidden fields of a real form. */
export function fuzzRequests(set: CriteriaSet, form: [string, string][]): fc.Arbitrary<FuzzRequest> {
  const answers = answersTo(set);
  const call = answers.map((given) => ({ answers: given }));
  const ids = set.questions.map((question) => question.id);
  const message = fc.record({
    jsonrpc: fc.constantFrom("2.0", "1.0"),
    id: fc.oneof(fc.nat(), printable),
    method: fc.constantFrom("initialize", "tools/list", "tools/call", "ping", "nope", "resources/list"),
    params: fc.oneof(
      fc.record({ name: fc.constantFrom("list_questions", "explain_criterion", "nope"), arguments: anyJson }),
      anyJson,
    ),
  });
  const field = fc.tuple(
    fc.oneof(fc.constantFrom(...ids, "priorities.shipping", "submissionKey", "criteria", "$ACTION_KEY"), printable),
    text,
  );
  const forms = fc
    .tuple(fc.array(field, { maxLength: 12 }), fc.subarray(form), headers)
    .map(([fields, hidden, more]) => ({
      kind: "form",
      method: "POST",
      path: "/decide",
      headers: { "content-type": "application/x-www-form-urlencoded", ...more },
      body: formBody([...hidden, ...fields]),
    }));
  const multipart = fc
    .tuple(fc.array(field, { maxLength: 8 }), fc.subarray(form), headers, printable)
    .map(([fields, hidden, more, end]) => ({
      kind: "multipart form",
      method: "POST",
      path: "/decide",
      headers: { "content-type": "multipart/form-data; boundary=----Boundary7MA4", ...more },
      body: `${[...hidden, ...fields].map(([name, value]) => `------Boundary7MA4\r\nContent-Disposition: form-data; name="${name.replaceAll(/["\r\n]/g, "")}"\r\n\r\n${value}\r\n`).join("")}------Boundary7MA4--${end}`,
    }));
  const post = (
    kind: string,
    path: string,
    body: fc.Arbitrary<string | Uint8Array>,
    type: Record<string, string> = JSON_TYPE,
  ) =>
    fc
      .tuple(body, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers }))
      .map(([sent, more]) => {
        return { kind, method: "POST", path, headers: { ...type, ...more }, body: sent };
      });
  const anything = fc
    .tuple(method, address, query, headers, fc.option(spoilt(call), { nil: undefined }))
    .map(([verb, path, search, more, body]): FuzzRequest => {
      const isRead = verb === "GET" || verb === "HEAD" || verb === "TRACE" || body === undefined;
      return { kind: "anything", method: verb, path: path + search, headers: more, ...(isRead ? {} : { body }) };
    });
  return fc.oneof(
    {
      weight: 1,
      arbitrary: post(
        "valid score",
        "/api/v1/score",
        call.map((body) => JSON.stringify(body)),
      ),
    },
    { weight: 30, arbitrary: post("spoilt score", "/api/v1/score", spoilt(call)) },
    { weight: 20, arbitrary: post("spoilt result", "/api/v1/results", spoilt(call)) },
    {
      weight: 8,
      arbitrary: post(
        "message",
        "/api/mcp",
        message.map((one) => JSON.stringify(one)),
        MCP_TYPE,
      ),
    },
    { weight: 6, arbitrary: post("spoilt message", "/api/mcp", spoilt(message), MCP_TYPE) },
    { weight: 8, arbitrary: forms },
    { weight: 6, arbitrary: multipart },
    { weight: 26, arbitrary: anything },
  );
}
