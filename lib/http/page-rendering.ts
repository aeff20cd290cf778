import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** What answers requests: Next. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
export type RenderedPage = { status: number; headers: ReturnType<ServerResponse["getHeaders"]>; body: Buffer };

/** Renders a page without a connection, uncompressed: what would be sent is collected. */
export function renderPage(handle: Handle, url: string, headers: IncomingMessage["headers"]): Promise<RenderedPage> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { ...headers, "accept-encoding": "identity" } });
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  const collect = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return new Promise((done, failed) => {
    response.write = (chunk: unknown) => {
      collect(chunk);
      return true;
    };
    response.end = (chunk?: unknown) => {
      collect(chunk);
      done({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      return response;
    };
    handle(request, response).catch(failed);
  });
}
