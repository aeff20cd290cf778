import { request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { isOfUnknownLength, readBytes, replay } from "#lib/http/body-cap.ts";
import { listen } from "#tests/support/http-server.ts";

/** What a server that reads at most 10 bytes answers to a chunked body. */
async function answerTo(...chunks: string[]): Promise<string> {
  const { server, port } = await listen(async (incoming, response) => {
    const bytes = await readBytes(incoming, 10);
    const readable = bytes && replay(incoming, bytes);
    const body = readable ? `${readable.method} ${readable.headers["x-test"]} ${await text(readable)}` : "too large";
    response.setHeader("Connection", "close").end(`${isOfUnknownLength(incoming)} ${body}`);
  });
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", method: "POST", headers: { "x-test": "kept" } }, (response) => {
      text(response).then(resolve, reject);
    });
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
  server.close();
  return answer;
}

test("a chunked body within the limit is read again as it came, with its headers", async () => {
  expect(await answerTo("01234", "56789")).toBe("true POST kept 0123456789");
});

test("a chunked body over the limit is not", async () => {
  expect(await answerTo("01234", "56789", "0")).toBe("true too large");
});
