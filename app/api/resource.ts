import { clientAddressOf } from "#lib/http/client-address.ts";
import { entityTag, isFresh } from "#lib/http/etag.ts";
import { type Problem, problemResponse } from "#lib/http/problem.ts";
import { limitHeaders, limitProblem, type PolicyName, takeTurn } from "#lib/http/rate-limit.ts";
import { baseUrl } from "./base-url.ts";
import { problemOfFailure } from "./failure.ts";

/*
 * One address of the open interface: which methods it takes, and what all of them share: limits, problem documents,
 * entity tags, cross-origin reading, and an honest answer to every other method.
 */

type Call<P> = { request: Request; params: P; query: URLSearchParams; base: string };

type Reply = {
  status: 200 | 201 | 204;
  body?: string;
  contentType?: string;
  headers?: Record<string, string>;
};

export type Operation<P> = {
  policy: PolicyName;
  /** Whether pages of other sites may call it and read the answer: nothing in it depends on cookies. */
  isOpen: boolean;
  run: (call: Call<P>) => Promise<Reply | Problem>;
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];
export type Operations<P> = Partial<Record<Exclude<Method, "HEAD" | "OPTIONS">, Operation<P>>>;
type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** A reply with a JSON body. */
export function json(value: unknown, { status = 200, ...rest }: Partial<Reply> = {}): Reply {
  return { status, body: JSON.stringify(value), ...rest };
}

/** The route handlers of one address, one for every method. */
export function resource<P = Record<never, never>>(operations: Operations<P>): Record<Method, Handler<P>> {
  const answer = handlerOf(operations);
  return { GET: answer, HEAD: answer, POST: answer, PUT: answer, PATCH: answer, DELETE: answer, OPTIONS: answer };
}

function handlerOf<P>(operations: Operations<P>): Handler<P> {
  return async (request, context) => {
    const operation = operationFor(operations, request.method);
    const cors = corsHeaders(operations, operation);
    if (request.method === "OPTIONS")
      return new Response(null, { status: 204, headers: { ...allowed(operations), ...cors } });
    const standing = await takeTurn(operation?.policy ?? "read", clientAddressOf(request.headers));
    const shared = { ...cors, ...limitHeaders(standing) };
    if (!standing.isAllowed) return withHeaders(problemResponse(limitProblem(standing)), shared);
    if (operation === undefined) return withHeaders(problemResponse(methodProblem(request.method, operations)), shared);
    const url = new URL(request.url);
    const call = { request, params: await context.params, query: url.searchParams, base: baseUrl(request) };
    const result = await operation.run(call).catch(problemOfFailure);
    return withHeaders("kind" in result ? problemResponse(result) : respond(request, result), shared);
  };
}

function operationFor<P>(operations: Operations<P>, method: string): Operation<P> | undefined {
  switch (method) {
    case "GET":
    case "HEAD":
      return operations.GET;
    case "POST":
    case "PUT":
    case "PATCH":
    case "DELETE":
      return operations[method];
    default:
      return undefined;
  }
}

function respond(request: Request, { status, body, contentType = "application/json", headers }: Reply): Response {
  if (body === undefined) return new Response(null, { status, headers: { "Cache-Control": "no-store", ...headers } });
  const tag = headers?.ETag ?? entityTag(body);
  const described = { "Cache-Control": "no-cache", ETag: tag, ...headers };
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && isFresh(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers: described });
  }
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: { ...described, "Content-Type": contentType },
  });
}

function allowed<P>(operations: Operations<P>): Record<string, string> {
  const methods = METHODS.filter((method) => method === "OPTIONS" || operationFor(operations, method) !== undefined);
  return { Allow: methods.join(", ") };
}

function methodProblem<P>(method: string, operations: Operations<P>): Problem {
  const headers = allowed(operations);
  return { kind: "method-not-allowed", detail: `${method} is not among ${headers.Allow}.`, headers };
}

function corsHeaders<P>(operations: Operations<P>, operation: Operation<P> | undefined): Record<string, string> {
  const open = METHODS.filter((method) => operationFor(operations, method)?.isOpen);
  if (open.length === 0 || operation?.isOpen === false) return {};
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": open.join(", "),
    "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
    "Access-Control-Expose-Headers": "ETag, RateLimit, RateLimit-Policy, Retry-After",
    "Access-Control-Max-Age": "86400",
  };
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
