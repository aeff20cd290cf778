import type { AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "playwright/test";
import { z } from "zod";

const mediaSchema = z.object({ schema: z.record(z.string(), z.unknown()) });
const responseSchema = z.object({
  headers: z.record(z.string(), z.object({ required: z.boolean().optional() })).optional(),
  content: z.record(z.string(), mediaSchema).optional(),
});
const operationSchema = z.object({
  operationId: z.string(),
  requestBody: z.object({ content: z.record(z.string(), mediaSchema) }).optional(),
  responses: z.record(z.string(), responseSchema),
});
const documentSchema = z.object({
  openapi: z.string().startsWith("3.1."),
  servers: z.array(z.object({ url: z.string() })).min(1),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

export type ContractCall = {
  path?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
};
type Operation = z.infer<typeof operationSchema> & { method: string; path: string };

function send(base: string, operation: Operation, { path = {}, query = {}, headers = {}, body }: ContractCall) {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  const json: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  return fetch(`${base}${filled}${search === "" ? "" : `?${search}`}`, {
    method: operation.method,
    headers: { ...json, ...headers },
    body: typeof body === "string" ? body : (JSON.stringify(body) ?? null),
  });
}

export type Contract = Awaited<ReturnType<typeof readContract>>;

/** The OpenAPI document that a server publishes, as something that calls it and holds it to its word. */
export async function readContract(url: string) {
  const document = documentSchema.parse(await (await fetch(`${url}/api/v1/openapi.json`)).json());
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: "openapi", components: document.components } as AnySchema);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]): Operation => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  );
  const seen = new Set<string>();

  function isValid(schema: Record<string, unknown>, value: unknown): true | string {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'));
    return ajv.validate(absolute, value) || ajv.errorsText();
  }

  function find(operationId: string): Operation {
    const operation = operations.find((one) => one.operationId === operationId);
    if (operation === undefined) throw new Error(`the document has no operation ${operationId}`);
    return operation;
  }

  /** Calls an operation and checks status, content type, headers and body against the document. */
  async function call(operationId: string, given: ContractCall = {}) {
    const operation = find(operationId);
    const response = await send(`${document.servers[0]?.url}`, operation, given);
    const text = await response.text();
    const told = `${operationId} ${response.status}`;
    const documented = operation.responses[String(response.status)];
    expect(documented, `${told} is documented; it said ${text.slice(0, 300)}`).toBeDefined();
    seen.add(told);
    const required = Object.entries(documented?.headers ?? {}).filter(([, header]) => header.required);
    for (const [name] of required) expect(response.headers.get(name), `${told} has ${name}`).not.toBeNull();
    const type = response.headers.get("content-type")?.split(";")[0] ?? null;
    const [media] = Object.entries(documented?.content ?? {});
    expect(type, `${told} has its documented content type`).toBe(media?.[0] ?? null);
    const value: unknown = type?.endsWith("json") ? JSON.parse(text) : text;
    expect(media === undefined || isValid(media[1].schema, value), told).toBe(true);
    return { status: response.status, headers: response.headers, value, text };
  }

  /** Whether a body is one that the document allows for an operation. */
  function allowsBody(operationId: string, body: unknown): boolean {
    const schema = find(operationId).requestBody?.content["application/json"]?.schema;
    return schema !== undefined && isValid(schema, body) === true;
  }

  const promised = () =>
    operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
  return { call, allowsBody, operations, seen, promised };
}
