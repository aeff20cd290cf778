import type { IncomingMessage, ServerResponse } from "node:http";
import { OUTDATED_FORM } from "./form-body.ts";
import { problemDocument } from "./problem.ts";
import { FAILED } from "./refusal.ts";
import { pageOf } from "./refusal-response.ts";
import { type Handle, renderPage } from "./rendered-page.ts";

/*
 * Two documents that Next leaves empty without JavaScript are replaced by pages rendered on the server, with the same
 * status, security headers and nonce: that of a page's notFound() (vercel/next.js #62228), and that of an error of ours.
 * A route that fails says nothing at all; it gets a problem document instead. A form of an older build is told so in
 * plain text to its script; without that, a page says it.
 */

type Replacement = "missing" | "failed" | "silent" | "outdated";

/** No route of ours, now or ever: what Next renders for it is the page for whatever is missing. */
const NOWHERE = "/-";

/** The page that says that something went wrong. It needs no database, and shows at no address of its own. */
const FAILURE = "/failure";
// Next's own shows at this one, with status 500.
const FAILURES = [FAILURE, "/_global-error"];

function isFailurePage(url: string | undefined): boolean {
  return FAILURES.includes(decodeURIComponent(url?.split("?")[0] ?? "").replace(/\/+$/, ""));
}

function replacementOf({ method, headers }: IncomingMessage, response: ServerResponse): Replacement | null {
  const type = String(response.getHeader("content-type") ?? "");
  const isPage = type.startsWith("text/html");
  if (response.hasHeader("x-nextjs-action-not-found")) return headers["next-action"] === undefined ? "outdated" : null;
  // What calls an action by script asks for no document.
  const isAsked = method === "GET" || (method === "POST" && headers["next-action"] === undefined);
  if (response.statusCode === 404) return isPage && isAsked ? "missing" : null;
  if (response.statusCode !== 500) return null;
  if (isPage) return "failed";
  // Our own problem documents and Next's answers to its script have a type of their own.
  return type === "" || type.startsWith("text/plain") ? "silent" : null;
}

/** What goes in place of what was withheld. */
async function bodyOf(
  replacement: Replacement,
  handle: Handle,
  { headers }: IncomingMessage,
): Promise<string | Buffer> {
  if (replacement === "silent") return problemDocument(FAILED);
  if (replacement === "outdated") return pageOf(OUTDATED_FORM);
  return (await renderPage(handle, replacement === "failed" ? FAILURE : NOWHERE, headers)) ?? pageOf(FAILED);
}

/** Lets `handle` answer; empty documents of missing and of failed pages are filled in. */
export async function handleWithOwnPages(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { writeHead, write, end } = response;
  let state: "open" | "filling" | "filled" = "open";
  const withheld = () => (state === "filled" || response.headersSent ? null : replacementOf(request, response));

  async function fillIn(replacement: Replacement): Promise<void> {
    const body = await bodyOf(replacement, handle, request);
    for (const name of ["content-encoding", "content-length", "etag"]) response.removeHeader(name);
    if (replacement !== "missing") response.setHeader("Cache-Control", "no-store");
    if (replacement === "outdated") response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (replacement === "silent") response.setHeader("Content-Type", "application/problem+json");
    state = "filled";
    Reflect.apply(end, response, [request.method === "HEAD" ? undefined : body]);
  }

  response.writeHead = (...args: unknown[]) => {
    if (withheld()) return response;
    // An error without a word on it could be kept for long by a cache on the way.
    const isKept = response.statusCode < 400 || response.headersSent || response.hasHeader("cache-control");
    if (!isKept) response.setHeader("Cache-Control", "no-store");
    return Reflect.apply(writeHead, response, args);
  };
  response.write = (...args: unknown[]): boolean => withheld() !== null || Reflect.apply(write, response, args);
  response.end = (...args: unknown[]) => {
    const replacement = withheld();
    if (replacement === null) return Reflect.apply(end, response, args);
    if (state === "open") {
      fillIn(replacement).catch((cause: unknown) => response.destroy(new Error("no page", { cause })));
    }
    state = "filling";
    return response;
  };
  if (isFailurePage(request.url)) request.url = NOWHERE;
  await handle(request, response);
}
