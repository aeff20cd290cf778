import { findAmbiguousKey } from "./json-keys.ts";
import { jsonPointer } from "./json-pointer.ts";
import type { Problem } from "./problem.ts";

/** The most a request may carry, in bytes. Every valid body of this interface is far smaller. */
export const BODY_LIMIT = 16_384;

type Read = { ok: true; value: unknown } | { ok: false; problem: Problem };

/**
 * Reads the body of a request as JSON. A value for every mistake a caller can make: another content type (415),
 * a compressed body (415), more than `limit` bytes, whatever the declared length says (413), bytes that are not UTF-8 JSON
 * (400), a field that stands twice or is called `__proto__` (422, with its pointer).
 * Reading stops at the limit, so an endless body costs no more than `limit` bytes.
 */
export async function readJsonBody(request: Request, limit = BODY_LIMIT): Promise<Read> {
  if (!isJson(request.headers.get("content-type"))) {
    return refuse({ kind: "not-json", detail: "Send the body with the header Content-Type: application/json." });
  }
  if (isCompressed(request.headers.get("content-encoding"))) {
    return refuse({ kind: "not-json", detail: "Send the body as it is, not compressed." });
  }
  // A body that breaks off ends here too: whoever sent it is gone.
  const bytes = await readBytes(request, limit).catch(() => new Uint8Array());
  if (bytes === null) {
    return refuse({ kind: "too-large", detail: `The body may hold at most ${limit} bytes.` });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const path = findAmbiguousKey(text);
    return path === null ? { ok: true, value } : refuse(ambiguity(path));
  } catch {
    return refuse({ kind: "malformed-json", detail: "The body could not be read as JSON in UTF-8." });
  }
}

function refuse(problem: Problem): Read {
  return { ok: false, problem };
}

function ambiguity(path: PropertyKey[]): Problem {
  const isTwice = path.at(-1) !== "__proto__";
  const detail = isTwice ? "This field stands here twice. Keep one." : "There is no such field here. Take it out.";
  return { kind: "invalid-body", detail, errors: [{ detail, pointer: jsonPointer(path) }] };
}

function isCompressed(contentEncoding: string | null): boolean {
  return (contentEncoding ?? "identity").trim().toLowerCase() !== "identity";
}

/** `application/json` or a type that ends in `+json`, with or without parameters; another charset than UTF-8 is refused. */
function isJson(contentType: string | null): boolean {
  const [type = "", ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const isUtf8 = parameters.every((part) => !part.startsWith("charset=") || /^charset="?utf-?8"?$/.test(part));
  return isUtf8 && (type === "application/json" || /^application\/[\w.-]+\+json$/.test(type));
}

/** The bytes of the body, or null when there are more than `limit`. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const bytes = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.byteLength > limit) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, length);
    length += value.byteLength;
  }
}
