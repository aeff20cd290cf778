import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, crc32, deflateRawSync } from "node:zlib";
import { acceptsEncoding } from "./accept-encoding.ts";
import { describeError, processLog } from "./log.ts";
import { type BarePage, type Writing, writtenPage } from "./page-shell.ts";
import { type Handle, renderWhole } from "./rendered-page.ts";

/*
 * Pages that stay the same for everyone for a long while, such as the statistics until the next release: rendered once,
 * kept in memory, and sent with the nonce of each response.
 */

// Nobody can guess it, so nothing that a visitor sends can be taken for a place of the nonce.
const NONCE_PLACE = randomUUID();
const KEPT_BYTES = 32 * 1024 * 1024;
/** How hard to compress what may be sent but once, and what is sent again. */
const LEVEL = { first: 4, again: 9 };
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
// "link" names the fonts to load early, with the nonce.
const PASSED_ON = ["content-type", "cache-control", "link"];

/** `parts`: what stands before each place of the nonce; `rest`: all after the last, also deflated. */
type KeptPage = {
  headers: Record<string, string>;
  parts: Buffer[];
  rest: Buffer;
  deflatedRest: Buffer;
  isTight: boolean;
};

type Options = {
  handle: Handle;
  /** Makes the document to send of the one rendered; null when it cannot be sent this way. */
  reshape: (html: string) => string | null;
  /** How the page is written without the framework, if it can be. */
  writing?: Writing | undefined;
  /** Puts the nonce into the headers of a request as Next expects it. */
  headersWith: (nonce: string) => IncomingMessage["headers"];
};

const pages = new Map<string, { page: Promise<KeptPage | null>; bytes: number }>();
let bytesKept = 0;

async function renderBare(url: string, { handle, reshape, headersWith }: Options): Promise<BarePage | null> {
  const { status, headers, body } = await renderWhole(handle, url, headersWith(NONCE_PLACE));
  const html = status === 200 ? reshape(body.toString()) : null;
  return html === null ? null : { headers, html };
}

/** A page that cannot be written is rendered whole, if it may be: at `url`. */
async function make(url: string | null, options: Options): Promise<KeptPage | null> {
  const { writing } = options;
  const write = (one: Writing) => writtenPage(one, (shell) => renderBare(shell, options));
  const written = writing ? await write(writing).catch(unwritten) : null;
  const page = written ?? (url === null ? null : await renderBare(url, options));
  if (page === null) return null;
  const parts = page.html.split(NONCE_PLACE).map((part) => Buffer.from(part));
  const rest = parts.pop() ?? Buffer.alloc(0);
  const passedOn = PASSED_ON.flatMap((name) => (page.headers[name] ? [[name, String(page.headers[name])]] : []));
  const deflatedRest = deflated(rest, LEVEL.first);
  return { headers: Object.fromEntries(passedOn), parts, rest, deflatedRest, isTight: false };
}

/** The framework renders the page instead, at many times the cost: the operator should know. */
function unwritten(error: unknown): null {
  processLog().warn({ error: describeError(error) }, "a page could not be written");
  return null;
}

/** A copy: what zlib returns keeps the larger buffer that it was written into. */
function deflated(bytes: Buffer, level: number): Buffer {
  return Buffer.from(deflateRawSync(bytes, { level }));
}

/** Compresses a page hard that is asked for again: most are not, and it takes longer than all the rest. */
function tighten(page: KeptPage | null): KeptPage | null {
  if (page?.isTight === false) Object.assign(page, { isTight: true, deflatedRest: deflated(page.rest, LEVEL.again) });
  return page;
}

function bytesOf({ parts, rest, deflatedRest }: KeptPage): number {
  return [...parts, rest, deflatedRest].reduce((sum, { length }) => sum + length, 0);
}

function forget(key: string): void {
  bytesKept -= pages.get(key)?.bytes ?? 0;
  pages.delete(key);
}

function keep(key: string, page: Promise<KeptPage | null>, bytes: number): void {
  forget(key);
  pages.set(key, { page, bytes });
  bytesKept += bytes;
  // Last used, last in the map: the first ones go when there is too much.
  for (const oldest of pages.keys()) if (bytesKept > KEPT_BYTES) forget(oldest);
}

function find(key: string, url: string | null, options: Options): Promise<KeptPage | null> {
  const kept = pages.get(key);
  if (kept !== undefined) {
    keep(key, kept.page, kept.bytes);
    return kept.page.then(tighten);
  }
  const page = make(url, options);
  keep(key, page, 0);
  page.then(
    (made) => (made ? keep(key, page, bytesOf(made)) : forget(key)),
    () => forget(key),
  );
  return page;
}

/** A gzip file may consist of pieces deflated apart: the rest is compressed once, only the head for each response. */
function gzip(head: Buffer, { rest, deflatedRest }: KeptPage): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(rest, crc32(head)), 0);
  trailer.writeUInt32LE(head.length + rest.length, 4);
  const deflatedHead = deflateRawSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([GZIP_HEAD, deflatedHead, deflatedRest, trailer]);
}

/**
 * Answers with the page at `url`, or as it is written, made on first need and kept under `key`; without a key it is made
 * for this answer alone. The page must follow from the key, whatever else the request says: whoever asks first must not
 * decide what the others get. The security headers must be set already, with the same nonce.
 * @returns false when the page cannot be sent this way: it is not a success, or cannot be reshaped
 */
export async function sendKeptPage(
  request: IncomingMessage,
  response: ServerResponse,
  { key, url, nonce, ...options }: Options & { key: string | null; url: string | null; nonce: string },
): Promise<boolean> {
  const page = await (key === null ? make(url, options) : find(key, url, options));
  if (page === null) return false;
  const ownNonce = Buffer.from(nonce);
  const head = Buffer.concat(page.parts.flatMap((part) => [part, ownNonce]));
  const isGzip = acceptsEncoding(request.headers["accept-encoding"], "gzip");
  const body = isGzip ? gzip(head, page) : Buffer.concat([head, page.rest]);
  const encoding = isGzip ? { "Content-Encoding": "gzip" } : {};
  const headers = Object.entries(page.headers).map(([name, value]) => [name, value.replaceAll(NONCE_PLACE, nonce)]);
  response.writeHead(200, {
    ...Object.fromEntries(headers),
    ...encoding,
    Vary: "Accept-Encoding",
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}
