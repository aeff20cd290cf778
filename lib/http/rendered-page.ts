import { type IncomingHttpHeaders, IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** What answers requests: Next's request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

// What a page may depend on. The policy names the nonce of its scripts.
const PASSED_ON = ["host", "x-forwarded-host", "x-forwarded-proto", "content-security-policy"];

/**
 * In place of what the visitor's browser calls itself, on which no page depends. Next puts titles and descriptions into
 * the head for whoever has a name (`htmlLimitedBots` in next.config.js), and sends them later to whoever has none.
 */
export const ANY_BROWSER = "any";

export type RenderedPage = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * A page rendered without a connection, uncompressed: what would be sent is collected.
 * @param headers of the request that it is rendered for.
 */
export function renderWhole(handle: Handle, url: string, headers: IncomingHttpHeaders): Promise<RenderedPage> {
  const request = new IncomingMessage(new Socket());
  const passed = PASSED_ON.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  Object.assign(request, { method: "GET", url, headers: { ...Object.fromEntries(passed), "user-agent": ANY_BROWSER } });
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
    // What has ended is settled already.
    handle(request, response).then(() => failed(new Error("a page was left without an end")), failed);
  });
}

/** The body of a page, rendered likewise; null when rendering this page fails as well. */
export async function renderPage(handle: Handle, url: string, headers: IncomingHttpHeaders): Promise<Buffer | null> {
  const { status, body } = await renderWhole(handle, url, headers);
  return status === 500 ? null : body;
}
