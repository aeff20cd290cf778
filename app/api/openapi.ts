import { z } from "zod";
import { createDocument } from "zod-openapi";
import { paths } from "./openapi-paths.ts";
import { notModified, problems, success } from "./openapi-responses.ts";

const anySchema = z.record(z.string(), z.unknown());

// The documents about documents.
const selfPaths = {
  "/openapi.json": {
    get: {
      operationId: "getOpenApi",
      summary: "Read this document",
      responses: { "200": success("OpenAPI 3.1.", anySchema), ...notModified, ...problems() },
    },
  },
  "/schemas/decision.json": {
    get: {
      operationId: "getDecisionSchema",
      summary: "Read the schema of decision.json",
      description: "JSON Schema of /r/{id}/decision.json.",
      responses: {
        "200": success("JSON Schema.", anySchema, { type: "application/schema+json" }),
        ...notModified,
        ...problems(),
      },
    },
  },
};

/** The description of the open interface, generated from the schemas that check requests. */
export function openApiDocument(base: string) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Tensor or Torch",
      version: "1",
      description:
        "Whether TensorFlow or PyTorch fits a project: why, how sure that is, and what would change it. Limits are announced in RateLimit headers; errors are problem documents (RFC 9457) that point to the field.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${base}/api/v1` }],
    externalDocs: { url: `${base}/api`, description: "The same for people." },
    paths: { ...paths, ...selfPaths },
    components: {
      securitySchemes: {
        manageKey: { type: "http", scheme: "bearer", description: "The manage key given when the result was saved." },
      },
    },
  });
}
