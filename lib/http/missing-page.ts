import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/*
 * What a page's notFound() shows, Next renders in the browser only: without JavaScript the document is empty
 * (vercel/next.js #62228). An address that no route matches it does render on the server. So the empty document of a
 * missing page is replaced by that of an address that matches nothing, with the same status, headers and nonce.
 */

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** No route of ours, now or ever: what Next renders for it is the page for whatever is missing. */
const NOWHERE = "/-";

/** Lets `handle` answer; a document that it leaves empty because the page is missing is filled in. */
export async function handleWithMissingPage(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { writeHead, write, end } = response;
  let state: "open" | "filling" | "filled" = "open";
  const isEmptyDocument = () =>
    state !== "filled" &&
    request.method === "GET" &&
    response.statusCode === 404 &&
    String(response.getHeader("content-type")).startsWith("text/html");

  async function fillIn(): Promise<void> {
    const page = await render(handle, { ...request.headers, "accept-encoding": "identity" });
    for (const name of ["content-encoding", "content-length", "etag"]) response.removeHeader(name);
    state = "filled";
    Reflect.apply(end, response, [page]);
  }

  response.writeHead = (...args: unknown[]) =>
    isEmptyDocument() ? response : Reflect.apply(writeHead, response, args);
  response.write = (...args: unknown[]): boolean => isEmptyDocument() || Reflect.apply(write, response, args);
  response.end = (...args: unknown[]) => {
    if (!isEmptyDocument()) return Reflect.apply(end, response, args);
    if (state === "open") fillIn().catch((cause: unknown) => response.destroy(new Error("no page", { cause })));
    state = "filling";
    return response;
  };
  await handle(request, response);
}

/** Renders the page for whatever is missing, without a connection: what would be sent is collected. */
function render(handle: Handle, headers: IncomingMessage["headers"]): Promise<Buffer> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url: NOWHERE, headers });
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
      done(Buffer.concat(chunks));
      return response;
    };
    handle(request, response).catch(failed);
  });
}
