import type { IncomingMessage, ServerResponse } from "node:http";
import { finished } from "node:stream/promises";

/** How much more of a body, and for how long, is taken in after the answer. */
const LIMITS = { bytes: 1024 * 1024, milliseconds: 1000 };

async function takeIn(request: IncomingMessage, { bytes, milliseconds }: typeof LIMITS): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), milliseconds);
  let left = bytes;
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) patience.abort();
  });
  await finished(request.resume(), { signal: patience.signal }).catch(() => undefined);
  clearTimeout(timer);
}

/**
 * Sends the last bytes of a response at once, and ends it when the body of its request has come, or `limits` are reached.
 * A connection that is closed over unread bytes is reset by the system, and a client that was still sending then never
 * gets to read the answer: what nginx calls a lingering close. The head must name the length, so that no client waits.
 */
export function endLingering(response: ServerResponse, body: string, limits = LIMITS): void {
  response.write(body);
  takeIn(response.req, limits).then(
    () => response.end(),
    () => response.destroy(),
  );
}
