import { z } from "zod";
import type { ZodOpenApiMediaTypeObject, ZodOpenApiResponseObject } from "zod-openapi";
import { PROBLEM_KINDS, type ProblemKind } from "#lib/http/problem.ts";
import { problemSchema } from "./schemas.ts";

/* The responses that operations share, as parts of the OpenAPI document. */

const limits = {
  "RateLimit-Policy": z
    .string()
    .meta({ description: "The limit, as in draft-ietf-httpapi-ratelimit-headers.", example: '"read";q=1200;w=60' }),
  RateLimit: z
    .string()
    .meta({ description: "What is left of it, and for how many seconds.", example: '"read";r=1199;t=60' }),
};
const etag = { ETag: z.string().meta({ description: "Send it back as If-None-Match." }) };

type Headers = Record<string, z.ZodType>;

/** A successful response with a body. */
export function success(
  description: string,
  schema: z.ZodType,
  { headers = etag, type = "application/json" }: { headers?: Headers; type?: string } = {},
): ZodOpenApiResponseObject {
  const content: Record<string, ZodOpenApiMediaTypeObject> = { [type]: { schema } };
  return { description, headers: z.object({ ...limits, ...headers }), content };
}

/** A response without a body. */
export function empty(description: string): ZodOpenApiResponseObject {
  return { description, headers: z.object(limits) };
}

/** The answer to If-None-Match with the current entity tag. */
export const notModified = { "304": { description: "Not modified.", headers: z.object({ ...limits, ...etag }) } };

/** Problem documents of these kinds, by status; every operation may also meet a limit, an absent database or a fault of ours. */
export function problems(...kinds: ProblemKind[]): Record<`${1 | 2 | 3 | 4 | 5}${string}`, ZodOpenApiResponseObject> {
  const all: ProblemKind[] = [...kinds, "too-many-requests", "internal", "unavailable"];
  return Object.fromEntries(all.map((kind) => [String(PROBLEM_KINDS[kind].status), problem(kind)]));
}

// The HTTP entry refuses these unread, before anything is counted.
const REFUSED_UNCOUNTED = new Set<ProblemKind>(["too-large", "cross-site"]);

function problem(kind: ProblemKind): ZodOpenApiResponseObject {
  return {
    description: `${PROBLEM_KINDS[kind].title}.`,
    headers: z.object(REFUSED_UNCOUNTED.has(kind) ? {} : limits),
    content: { "application/problem+json": { schema: problemSchema } },
  };
}
