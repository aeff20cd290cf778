import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/*
 * Cookies that a server action gives its visitor for later. The framework's own `cookies().set` has the page that the
 * action was called from rendered anew into the answer, in case it depends on the cookie: for a submission by script that
 * was a fifth of its cost and nearly all of its answer, thrown away.
 */

declare global {
  var tensorOrTorchResponse: AsyncLocalStorage<ServerResponse> | undefined;
}

/** What must exist once in a process: the server and the pages are separate instances of this module. */
function current(): AsyncLocalStorage<ServerResponse> {
  globalThis.tensorOrTorchResponse ??= new AsyncLocalStorage();
  return globalThis.tensorOrTorchResponse;
}

/** Runs what answers a request, so that `addCookie` within it finds the response. */
export function withResponse<T>(response: ServerResponse, answer: () => T): T {
  return current().run(response, answer);
}

/**
 * Adds a `Set-Cookie` header to the response under way.
 * @param cookie the header's value, see RFC 6265: the caller sees to it that nothing in it needs escaping.
 * @throws outside of `withResponse`, and when the headers have been sent.
 */
export function addCookie(cookie: string): void {
  const response = current().getStore();
  if (!response) throw new Error("no response is under way that could carry a cookie");
  response.appendHeader("Set-Cookie", cookie);
}
