import { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "./json-body.ts";

/** Whether a request's body comes without a declared length, so that only reading shows how long it is. */
export function isOfUnknownLength(request: IncomingMessage): boolean {
  return request.headers["transfer-encoding"] !== undefined;
}

/** The bytes of a body; null when there are more than `limit`, or when it broke off. */
export function readBytes(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer | null> {
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
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => resolve(null));
  });
}

/** The request again, with these bytes as its body. */
export function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
