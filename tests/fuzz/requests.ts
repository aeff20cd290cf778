import fc from "fast-check";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { answersTo } from "#tests/support/answers-arbitrary.ts";
import { method, pageAddress, programAddress, query, someHeaders } from "./addresses.ts";
import { anyJson, printable, spoilt } from "./bodies.ts";
import { asCall, type Fields, multipart, someFields, urlEncoded } from "./forms.ts";

/* Requests of every kind: right ones from the catalogue of questions, nearly right ones, and nonsense. */

export type FuzzRequest = {
  kind: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
};

/** What the server gave a visitor: the hidden fields of the form, and a result with its key. */
export type Given = { form: Fields; id: string; manageKey: string };

const JSON_TYPE = { "content-type": "application/json" };
const MCP_TYPE = { ...JSON_TYPE, accept: "application/json, text/event-stream" };
const TOOLS = ["list_questions", "score_answers", "explain_criterion", "nope"] as const;

function messages(call: fc.Arbitrary<unknown>) {
  const params = fc.oneof(
    fc.record({ name: fc.constantFrom(...TOOLS), arguments: fc.oneof(call, anyJson) }),
    fc.record({ protocolVersion: printable, capabilities: anyJson, clientInfo: anyJson }),
    anyJson,
  );
  return fc.record({
    jsonrpc: fc.constantFrom("2.0", "2.0", "1.0"),
    id: fc.oneof(fc.nat(), printable),
    method: fc.constantFrom("initialize", "tools/list", "tools/call", "ping", "nope", "resources/list"),
    params,
  });
}

/**
 * Every kind of request, by how often it comes of a thousand. Pages are the few: each costs the server ten times what
 * the others do, and less of what it reads comes from the request.
 */
export function fuzzRequests(set: CriteriaSet, { form, id, manageKey }: Given): fc.Arbitrary<FuzzRequest> {
  const action = /[0-9a-f]{40,64}/.exec(form.map(([, value]) => value).join(" "))?.[0] ?? "";
  const headers = someHeaders([action, id, `manage=${manageKey}`, `Bearer ${manageKey}`]);
  const sometimes = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers });
  const call = answersTo(set).map((answers) => ({ answers }));
  const written = (right: fc.Arbitrary<unknown>) => right.map((value) => JSON.stringify(value));
  const message = messages(call);
  const change = fc.record(
    { sharesAnswers: fc.boolean(), expiresOn: fc.constantFrom(null, "2030-01-01") },
    { requiredKeys: [] },
  );
  const bearer = { ...JSON_TYPE, authorization: `Bearer ${manageKey}` };

  const send = (
    kind: string,
    path: string,
    body: fc.Arbitrary<string | Uint8Array>,
    { type = JSON_TYPE, verb = "POST" }: { type?: Record<string, string>; verb?: string } = {},
  ) =>
    fc.tuple(body, sometimes).map(([sent, more]): FuzzRequest => {
      return { kind, method: verb, path, headers: { ...type, ...more }, body: sent };
    });

  const fields = fc.tuple(someFields(set.questions.map((question) => question.id)), fc.subarray(form));
  const page = fc.constantFrom("/decide", "/decide", `/r/${id}`, "/stats");
  const formEnd = fc.oneof({ weight: 4, arbitrary: fc.constant("\r\n") }, { weight: 1, arbitrary: printable });
  const formOf = (kind: string, more: fc.Arbitrary<Record<string, string>>) =>
    fc.tuple(fields, page, more, fc.option(formEnd)).map(([[own, hidden], path, extra, end]): FuzzRequest => {
      const all = extra["next-action"] === action ? asCall([...hidden, ...own]) : [...hidden, ...own];
      const { type, body } = end === null ? urlEncoded(all) : multipart(all, end);
      return { kind, method: "POST", path, headers: { "content-type": type, ...extra }, body };
    });
  const anything = (kind: string, address: fc.Arbitrary<string>) =>
    fc
      .tuple(method, address, query, headers, fc.option(spoilt(call), { nil: undefined }))
      .map(([verb, path, search, more, body]): FuzzRequest => {
        const isRead = verb === "GET" || verb === "HEAD" || verb === "TRACE" || body === undefined;
        return { kind, method: verb, path: path + search, headers: more, ...(isRead ? {} : { body }) };
      });

  const own = `/api/v1/results/${id}`;
  return fc.oneof(
    { weight: 15, arbitrary: send("right score", "/api/v1/score", written(call)) },
    { weight: 271, arbitrary: send("spoilt score", "/api/v1/score", spoilt(call)) },
    { weight: 5, arbitrary: send("right result", "/api/v1/results", written(call)) },
    { weight: 170, arbitrary: send("spoilt result", "/api/v1/results", spoilt(call)) },
    { weight: 20, arbitrary: send("right change", own, written(change), { type: bearer, verb: "PATCH" }) },
    { weight: 80, arbitrary: send("spoilt change", own, spoilt(change), { type: bearer, verb: "PATCH" }) },
    { weight: 50, arbitrary: send("message", "/api/mcp", written(message), { type: MCP_TYPE }) },
    { weight: 60, arbitrary: send("spoilt message", "/api/mcp", spoilt(message), { type: MCP_TYPE }) },
    { weight: 10, arbitrary: formOf("form", fc.constant({})) },
    { weight: 10, arbitrary: formOf("form with a script", fc.constant({ "next-action": action })) },
    { weight: 40, arbitrary: formOf("form from elsewhere", fc.constant({ origin: "https://elsewhere.example" })) },
    { weight: 249, arbitrary: anything("anything at interfaces", programAddress) },
    { weight: 20, arbitrary: anything("anything at pages", pageAddress) },
  );
}
