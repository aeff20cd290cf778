import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { OTHER, type PatternOf } from "./route-pattern.ts";

export const REQUEST_ID_HEADER = "X-Request-Id";

/** A request that has been answered, or was given up by the client: then `status` is 499. */
export type AnsweredRequest = { request: string; method: string; route: string; status: number; milliseconds: number };

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const GIVEN_UP = 499;

/**
 * Gives a request an id of ours (a client's own could say who it is), names it in the response, and tells when it has
 * been answered.
 */
export function observeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  patternOf: PatternOf,
  tell: (answered: AnsweredRequest) => void,
): void {
  const started = performance.now();
  const id = randomUUID();
  request.headers[REQUEST_ID_HEADER.toLowerCase()] = id;
  response.setHeader(REQUEST_ID_HEADER, id);
  const path = request.url?.split("?")[0] ?? "";
  const method = request.method !== undefined && METHODS.has(request.method) ? request.method : OTHER;
  response.once("close", () => {
    const status = response.writableFinished ? response.statusCode : GIVEN_UP;
    const milliseconds = Math.round(performance.now() - started);
    tell({ request: id, method, route: patternOf(path), status, milliseconds });
  });
}
