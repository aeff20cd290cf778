import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { clientAddressOf } from "#lib/http/client-address.ts";
import { BODY_LIMIT } from "#lib/http/json-body.ts";
import { problemResponse } from "#lib/http/problem.ts";
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
  const server = new McpServer({ name: "tensor-or-torch", version: "1" }, { instructions: INSTRUCTIONS });
  registerTools(server);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: BODY_LIMIT,
  });
  await server.connect(transport);
  const response = await transport.handleRequest(request);
  for (const [name, value] of Object.entries(limitHeaders(standing))) response.headers.set(name, value);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
