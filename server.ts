/*
 * The HTTP entry around Next: settles the client address, sets the security headers with a fresh nonce, refuses early
 * what should not reach the application, serves built files from memory, and stops without failing a request.
 * Compiled to build/server.mjs by bin/build.mjs.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { keepingOf, OWN_SCRIPTS } from "#app/site/kept-pages.ts";
import { activity } from "#lib/data/activity.ts";
import { databaseOf } from "#lib/data/adapter.ts";
import { disconnect } from "#lib/data/client.ts";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { deleteExpiredResults } from "#lib/data/expired-results.ts";
import { deleteExpiredTeams } from "#lib/data/managed-teams.ts";
import { watchReleases } from "#lib/data/releases.ts";
import { keyedHash } from "#lib/data/secret.ts";
import { env } from "#lib/env.ts";
import { isMultipart, isStrayCall, readActionPages } from "#lib/http/action-calls.ts";
import { isOfUnknownLength, readBytes, replay } from "#lib/http/body-cap.ts";
import { CLIENT_ADDRESS_HEADER } from "#lib/http/client-address.ts";
import { answerClientError } from "#lib/http/client-error.ts";
import { drain } from "#lib/http/drain.ts";
import { isReadableForm, MALFORMED_FORM } from "#lib/http/form-body.ts";
import { dropInternalHeaders, settleForwarding } from "#lib/http/forwarded.ts";
import { sendKeptPage } from "#lib/http/kept-pages.ts";
import { withLateScripts } from "#lib/http/late-scripts.ts";
import { describeError, processLog, sendConsoleTo } from "#lib/http/log.ts";
import { createMetrics } from "#lib/http/metrics.ts";
import { portOf, serveMetrics } from "#lib/http/metrics-server.ts";
import { withCurrentAction } from "#lib/http/outdated-form.ts";
import { handleWithOwnPages } from "#lib/http/own-pages.ts";
import type { Problem } from "#lib/http/problem.ts";
import { formRefusal } from "#lib/http/rate-limit.ts";
import { FAILED, refusalOf, TOO_LARGE } from "#lib/http/refusal.ts";
import { sendRefusal } from "#lib/http/refusal-response.ts";
import { ANY_BROWSER } from "#lib/http/rendered-page.ts";
import { type AnsweredRequest, observeRequest } from "#lib/http/request-log.ts";
import { withResponse } from "#lib/http/response-cookies.ts";
import { readPatterns } from "#lib/http/route-pattern.ts";
import { withoutScripts } from "#lib/http/script-free.ts";
import { securityHeaders } from "#lib/http/security-headers.ts";
import { databaseError, portError } from "#lib/http/start-error.ts";
import { readStaticFiles, STATIC_PREFIX, sendStaticFile } from "#lib/http/static-files.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";

const isDevelopment = env.NODE_ENV !== "production";

const log = processLog();
// That it started, where, and that it stops is said at every level but silence.
const announcements = log.child({}, { level: env.LOG_LEVEL === "silent" ? "silent" : "info" });
setInterval(() => log.flush(), 1000).unref();
process.on("exit", log.flushNow);
if (!isDevelopment) sendConsoleTo(log);

async function prepareDatabase(): Promise<void> {
  const applied = await migrate(env.DATABASE_URL).catch((error: unknown) => {
    throw databaseError(databaseOf(env.DATABASE_URL) === "sqlite", error);
  });
  if (applied.length > 0) announcements.info(`Database migrated: ${applied.join(", ")}`);
  const published = (await publishAll()).filter(({ isNew }) => isNew);
  if (published.length > 0)
    announcements.info(`Criteria sets published: ${published.map(({ version }) => version).join(", ")}`);
}

const metrics = env.METRICS_PORT === undefined ? undefined : createMetrics(activity);

function tellOf(answered: AnsweredRequest): void {
  metrics?.count(answered);
  if (answered.status >= 500) log.error(answered, "request");
  else log.info(answered, "request");
}

const patternOf = readPatterns(".next");
const staticFiles = readStaticFiles(".next/static");
const actionPages = readActionPages(isDevelopment ? "" : ".next/server/server-reference-manifest.json");
const timeouts = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 5000 };
const server = createServer({ ...timeouts, keepAliveTimeout: 65_000 });
// In production nothing here upgrades a connection. Next would listen for it, and hang up on whoever asks.
const httpServer = isDevelopment ? server : createServer();
const app = next({ dev: isDevelopment, dir: ".", port: env.PORT, httpServer });
const handle = app.getRequestHandler();
/** Requests whose client waits for a word before it sends the body. */
const waiting = new WeakSet<IncomingMessage>();

/**
 * Sends a page that does without scripts, or without them at first, if this asks for the document of one and not for
 * what Next's script fetches.
 */
async function sendKept(request: IncomingMessage, response: ServerResponse, nonce: string): Promise<boolean> {
  if (isDevelopment || !/^(GET|HEAD)$/.test(request.method ?? "") || request.headers.rsc !== undefined) return false;
  const policy = String(request.headers["content-security-policy"]);
  const headersWith = (own: string) => ({
    ...request.headers,
    "content-security-policy": policy.replace(nonce, own),
  });
  // A database that is away is told by the page itself.
  const keeping = await keepingOf(request.url ?? "", request.headers).catch(() => null);
  if (keeping === null) return false;
  const reshape = (html: string) => (keeping.isLively ? withLateScripts(html) : withoutScripts(html, OWN_SCRIPTS));
  return sendKeptPage(request, response, { ...keeping, nonce, handle, reshape, headersWith });
}

/**
 * Settles what may be believed of a request, and sets the headers that every response has.
 * @returns the nonce of this response.
 */
function settle(request: IncomingMessage, response: ServerResponse, path: string): string {
  if (!isDevelopment) dropInternalHeaders(request.headers);
  const isSecure = settleForwarding(request.headers, request.socket.remoteAddress, env.TRUSTED_PROXIES);
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders(path, nonce, { isSecure, isDevelopment });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  request.headers["content-security-policy"] = headers["Content-Security-Policy"];
  request.headers["user-agent"] ||= ANY_BROWSER;
  return nonce;
}

/** The request with a body that may be handed on, or why not. */
async function checkBody(request: IncomingMessage, path: string): Promise<IncomingMessage | Problem> {
  if (isStrayCall(request, path, actionPages)) return MALFORMED_FORM;
  const isForm = isMultipart(request);
  if (!(isForm || isOfUnknownLength(request))) return request;
  const bytes = await readBytes(request);
  if (bytes === null) return TOO_LARGE;
  const { "content-type": type, "next-action": action } = request.headers;
  if (isForm && !(await isReadableForm(type, bytes, action !== undefined))) return MALFORMED_FORM;
  return replay(request, isForm && action === undefined ? withCurrentAction(bytes, path, actionPages) : bytes);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers, headersDistinct, rawHeaders } = request;
  const path = url.split("?")[0] ?? "";
  const nonce = settle(request, response, path);
  const address = String(headers[CLIENT_ADDRESS_HEADER]);
  const arrival = { method, url, headers, hosts: headersDistinct.host ?? [], headerCount: rawHeaders.length / 2 };
  const refusal = refusalOf(arrival) ?? (await formRefusal(method, path, address));
  if (refusal) return sendRefusal(response, refusal, path);
  if (waiting.has(request)) response.writeContinue();
  if (!isDevelopment && path.startsWith(STATIC_PREFIX)) return sendStaticFile(staticFiles, request, response);
  const checked = await checkBody(request, path);
  if ("kind" in checked) return sendRefusal(response, checked, path);
  if (await sendKept(request, response, nonce)) return;
  await withResponse(response, () => handleWithOwnPages(handle, checked, response));
}

/** When the process ends after a signal, whatever is still on its way: service managers kill after 10 s. */
const END_MS = 8000;

async function stop(signal: NodeJS.Signals): Promise<void> {
  setTimeout(() => process.exit(0), END_MS);
  // A second signal stops at once.
  for (const name of ["SIGTERM", "SIGINT"] as const) process.removeAllListeners(name).once(name, () => process.exit(1));
  announcements.info("Stopping …");
  log.flushNow();
  const isAtTerminal = signal === "SIGINT";
  const patience = isAtTerminal ? { unready: 0, idle: 0 } : { unready: 500, idle: 3000 };
  await drain(server, { ...patience, limit: END_MS - 1000 });
  // All answers are sent by now: a database that does not let go must not keep the process past its time.
  await Promise.race([disconnect(), new Promise((resolve) => setTimeout(resolve, 900))]);
  process.exit(0);
}

const HOUR = 3_600_000;

/** What has expired is not shown from its day on; this also deletes it. A sweep that fails is made up by the next. */
function sweep(): void {
  Promise.all([deleteExpiredResults(), deleteExpiredTeams()]).catch((error: unknown) => {
    log.error({ error: describeError(error) }, "What has expired could not be deleted; the next hour tries again");
  });
}

await prepareDatabase();
// The first connections, the questions and the secret: visitors need not wait for them. What fails is told by readiness.
await Promise.allSettled([findActiveCriteriaSet(), keyedHash("start", "")]);
await app.prepare();
sweep();
setInterval(sweep, HOUR).unref();
server.on("request", (request, response) => {
  observeRequest(request, response, patternOf, tellOf);
  answer(request, response).catch((error: unknown) => {
    log.error({ request: request.headers["x-request-id"], error: describeError(error) }, "not answered");
    if (response.headersSent) response.destroy();
    else sendRefusal(response, FAILED, request.url ?? "");
  });
});
server.on("checkContinue", (request, response) => {
  waiting.add(request);
  server.emit("request", request, response);
});
server.on("checkExpectation", (request, response) => server.emit("request", request, response));
server.on("clientError", answerClientError);
process.removeAllListeners("SIGTERM").removeAllListeners("SIGINT");
process.on("SIGTERM", stop).on("SIGINT", stop);
if (metrics && env.METRICS_PORT !== undefined) {
  const port = env.METRICS_PORT;
  const listening = await serveMetrics(metrics, port, env.METRICS_HOST).catch((error: unknown) => {
    throw portError("METRICS_PORT", port, error);
  });
  announcements.info(`Metrics: http://${env.METRICS_HOST}:${portOf(listening, port)}/metrics`);
}
await new Promise<void>((listening, failed) => {
  server.once("error", (error) => failed(portError("PORT", env.PORT, error)));
  server.listen(env.PORT, env.HOST, listening);
});
watchReleases();
announcements.info(`Ready: ${env.BASE_URL ?? `http://${env.HOST ?? "localhost"}:${portOf(server, env.PORT)}`}`);
log.flushNow();
