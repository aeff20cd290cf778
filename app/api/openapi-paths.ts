import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { STATS_FILTERS } from "#lib/model/stats-filters.ts";
import { empty, notModified, problems, success } from "./openapi-responses.ts";
import {
  apiOutcomeSchema,
  criteriaDocumentSchema,
  criteriaListSchema,
  resultChangeSchema,
  resultSchema,
  savedResultSchema,
  scoreRequestSchema,
  statsSchema,
} from "./schemas.ts";

const idPath = z.object({
  id: z.string().meta({ description: "The id of a result: the last part of its permalink." }),
});
const ifNoneMatch = z.object({
  "If-None-Match": z.string().optional().meta({ description: "An entity tag seen before." }),
});
const ifMatch = z.object({
  "If-Match": z.string().optional().meta({ description: "Change only this state of the result." }),
});
const idempotencyKey = z.object({
  "Idempotency-Key": z
    .string()
    .regex(/^"?[A-Za-z0-9_-]{22,128}"?$/)
    .optional()
    .meta({
      description:
        "A random key, hard to guess, such as a UUID: it leads to the id and the manage key. The same key with the same body gives the same result again.",
      example: "6f0c6b0e-6a2c-4f5c-9a53-0d6a3b1f9c11",
    }),
});
const filters = z.object(
  Object.fromEntries(
    STATS_FILTERS.map((filter) => [
      filter,
      z
        .string()
        .optional()
        .meta({ description: `An answer to “${filter}”. One filter at a time.` }),
    ]),
  ),
);
const statsText =
  "From the latest release: noisy, rounded and never recomputed. Visitors chose themselves; results saved through the API are not counted.";
const manageKey = [{ manageKey: [] }];
const scoreBody = { required: true, content: { "application/json": { schema: scoreRequestSchema } } };
const bodyProblems = ["malformed-json", "too-large", "not-json", "invalid-body"] as const;

/** The operations on criteria sets, scores and results. */
export const paths: ZodOpenApiPathsObject = {
  "/criteria": {
    get: {
      operationId: "listCriteria",
      summary: "List the criteria sets",
      requestParams: { header: ifNoneMatch },
      responses: {
        "200": success("The published versions and the active one.", criteriaListSchema),
        ...notModified,
        ...problems(),
      },
    },
  },
  "/criteria/{version}": {
    get: {
      operationId: "getCriteria",
      summary: "Read a criteria set",
      description: "A published version never changes and may be kept forever.",
      requestParams: { path: z.object({ version: z.string().meta({ example: "2026-11" }) }), header: ifNoneMatch },
      responses: { "200": success("The document.", criteriaDocumentSchema), ...notModified, ...problems("not-found") },
    },
  },
  "/score": {
    post: {
      operationId: "score",
      summary: "Score answers",
      description: "The full outcome. Nothing is stored.",
      requestBody: scoreBody,
      responses: { "200": success("The outcome.", apiOutcomeSchema), ...problems(...bodyProblems) },
    },
  },
  "/results": {
    post: {
      operationId: "saveResult",
      summary: "Score answers and save the result",
      description: "Gives a permalink. Results saved here are never counted in the statistics.",
      requestParams: { header: idempotencyKey },
      requestBody: scoreBody,
      responses: {
        "201": success("Saved now, or by an earlier request with the same key and body.", savedResultSchema, {
          headers: { Location: z.string(), ETag: z.string() },
        }),
        ...problems(...bodyProblems, "key-reused", "cross-site"),
      },
    },
  },
  "/results/{id}": {
    get: {
      operationId: "getResult",
      summary: "Read a result",
      description: "Everyone with the id sees the verdict; the answers only once shared, or with the manage key.",
      security: [{}, ...manageKey],
      requestParams: { path: idPath, header: ifNoneMatch },
      responses: {
        "200": success("The result.", resultSchema),
        ...notModified,
        ...problems("not-found", "invalid-key"),
      },
    },
    patch: {
      operationId: "changeResult",
      summary: "Share the answers or set an expiry",
      security: manageKey,
      requestParams: { path: idPath, header: ifMatch },
      requestBody: { required: true, content: { "application/json": { schema: resultChangeSchema } } },
      responses: {
        "200": success("The result as it is now.", resultSchema),
        ...problems(...bodyProblems, "not-found", "invalid-key", "changed-meanwhile", "cross-site"),
      },
    },
    delete: {
      operationId: "deleteResult",
      summary: "Delete a result",
      security: manageKey,
      requestParams: { path: idPath, header: ifMatch },
      responses: { "204": empty("Gone."), ...problems("not-found", "invalid-key", "changed-meanwhile", "cross-site") },
    },
  },
  "/stats": {
    get: {
      operationId: "getStats",
      summary: "Read the published statistics",
      description: statsText,
      requestParams: { query: filters, header: ifNoneMatch },
      responses: { "200": success("The figures.", statsSchema), ...notModified, ...problems("invalid-parameter") },
    },
  },
  "/stats.csv": {
    get: {
      operationId: "getStatsCsv",
      summary: "Read the published statistics as CSV",
      description: statsText,
      requestParams: { query: filters, header: ifNoneMatch },
      responses: {
        "200": success("One line per row of a table; an empty cell is not enough data.", z.string(), {
          type: "text/csv",
        }),
        ...notModified,
        ...problems("invalid-parameter"),
      },
    },
  },
};
