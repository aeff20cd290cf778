/*
 * Errors of the public interface as RFC 9457 problem documents. A problem says what the caller can mend;
 * nothing of what went on inside.
 */

/** One mistake in a request: what is wrong, and where, as a JSON Pointer into the body or the name of a parameter or header. */
export type Mistake = { detail: string } & ({ pointer: string } | { parameter: string } | { header: string });

export type Problem = {
  kind: ProblemKind;
  detail: string;
  errors?: Mistake[];
  headers?: Record<string, string>;
};

/** Every kind of problem: its status and its title. The type is an address that ends in the kind. */
export const PROBLEM_KINDS = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "malformed-form": { status: 400, title: "The form could not be read" },
  "invalid-parameter": { status: 400, title: "A parameter is not valid" },
  "invalid-key": { status: 401, title: "The manage key is missing or not the one of this result" },
  "cross-site": { status: 403, title: "Sent from another site" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  "key-reused": { status: 409, title: "The idempotency key was used for something else" },
  "changed-meanwhile": { status: 412, title: "The result is not what the request expects" },
  "too-large": { status: 413, title: "The body is too large" },
  "not-json": { status: 415, title: "The body must be application/json" },
  "invalid-body": { status: 422, title: "The body does not say what is expected" },
  "too-many-requests": { status: 429, title: "Too many requests from this address" },
  unavailable: { status: 503, title: "The service cannot answer right now" },
  internal: { status: 500, title: "Something went wrong on the server" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** Where the kinds of problems are explained; a problem's type is this address and the kind. */
export const PROBLEM_TYPE_BASE = "/api#problem-";

/** A problem as a JSON document. */
export function problemDocument({ kind, detail, errors }: Problem): string {
  const { status, title } = PROBLEM_KINDS[kind];
  return JSON.stringify({ type: `${PROBLEM_TYPE_BASE}${kind}`, title, status, detail, errors });
}

/** The response for a problem: its status, `application/problem+json`, never kept by a cache. */
export function problemResponse(problem: Problem): Response {
  return new Response(problemDocument(problem), {
    status: PROBLEM_KINDS[problem.kind].status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...problem.headers },
  });
}
