import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { clientAddressOf } from "#lib/http/client-address.ts";
import { readJsonBody } from "#lib/http/json-body.ts";
import { PROBLEM_KINDS, type Problem, problemResponse } from "#lib/http/problem.ts";
import { limitHeaders, limitProblem, takeTurn } from "#lib/http/rate-limit.ts";
import { INSTRUCTIONS, registerTools } from "./tools.ts";

/**
 * The Model Context Protocol over HTTP, without sessions: each request gets a server of its own and is answered in
 * JSON. There is no stream to open and no session to end, so the transport refuses GET and DELETE.
 */
async function handle(request: Request): Promise<Response> {
  const standing = await takeTurn("score", clientAddressOf(request.headers));
  if (!standing.isAllowed) return problemResponse(limitProblem(standing));
  if (request.method !== "POST") {
    const detail = "This server keeps no sessions and opens no streams: send each message by POST.";
    return problemResponse({ kind: "method-not-allowed", detail, headers: { Allow: "POST" } });
  }
  const message = await readJsonBody(request);
  if (!message.ok) return refuseMessage(message.problem, limitHeaders(standing));
  const server = new McpServer({ name: "tensor-or-torch", version: "1" }, { instructions: INSTRUCTIONS });
  registerTools(server);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
  });
  await server.connect(transport);
  const response = await transport.handleRequest(request, { parsedBody: message.value });
  for (const [name, value] of Object.entries(limitHeaders(standing))) response.headers.set(name, value);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

/** A body that is no message at all, told as JSON-RPC tells it: -32700 when it is not JSON, else -32600. */
function refuseMessage({ kind, detail }: Problem, headers: Record<string, string>): Response {
  const error = { code: kind === "malformed-json" ? -32_700 : -32_600, message: detail };
  const { status } = PROBLEM_KINDS[kind];
  return Response.json(
    { jsonrpc: "2.0", id: null, error },
    { status, headers: { ...headers, "Cache-Control": "no-store" } },
  );
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
