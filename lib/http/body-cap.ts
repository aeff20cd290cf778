import { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "./json-body.ts";

/** Whether a request's body comes without a declared length, so that only reading shows how long it is. */
export function isOfUnknownLength(request: IncomingMessage): boolean {
  return request.headers["transfer-encoding"] !== undefined;
}

/**
 * Reads a body of unknown length, at most `limit` bytes of it.
 * @returns the same request with its body ready to be read again; null when it is longer, or broke off.
 */
export function readCapped(request: IncomingMessage, limit = BODY_LIMIT): Promise<IncomingMessage | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.removeAllListeners("data").removeAllListeners("end").pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    request.on("end", () => resolve(replay(request, Buffer.concat(chunks))));
    request.on("error", () => resolve(null));
  });
}

function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
