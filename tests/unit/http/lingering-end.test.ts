import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { endLingering } from "#lib/http/lingering-end.ts";
import { listen } from "#tests/support/http-server.ts";

type Limits = { bytes: number; milliseconds: number };

const BYTES = 400_000;
const PATIENT: Limits = { bytes: BYTES, milliseconds: 1e9 };
const BRIEF: Limits = { bytes: BYTES, milliseconds: 200 };

/**
 * What a client has received when the connection is closed whose request is refused before any of its body is read.
 * Such a client reads only when it has sent everything, as many do.
 */
async function refusedWhile(head: string, send: (client: Socket) => unknown, limits = PATIENT): Promise<string> {
  const { server, port } = await listen((_, response) => {
    response.writeHead(429, { "Content-Length": 2, Connection: "close" });
    endLingering(response, "no", limits);
  });
  const client = connect(port, "127.0.0.1");
  let received = "";
  client.on("error", () => undefined).pause();
  client.write(`${head}\r\nHost: a\r\n\r\n`);
  await send(client);
  client.on("data", (chunk: Buffer) => {
    received += chunk;
  });
  client.resume();
  if (!client.closed) await once(client, "close");
  server.close();
  return received;
}

const post = (length: number) => `POST / HTTP/1.1\r\nContent-Length: ${length}`;
const REFUSED = /^HTTP\/1\.1 429 [\s\S]*\r\n\r\nno$/;

test("a client that is still sending when it is refused gets to read why", async () => {
  const slowly = async (client: Socket) => {
    for (let part = 0; part < 5; part += 1) {
      client.write("x".repeat(50_000));
      await pause(20);
    }
  };
  expect(await refusedWhile(post(250_000), slowly)).toMatch(REFUSED);
});

test("whoever has sent all, or has nothing to send, is let go at once", async () => {
  expect(await refusedWhile("GET / HTTP/1.1", () => undefined)).toMatch(REFUSED);
  expect(await refusedWhile("HEAD / HTTP/1.1", () => undefined)).toMatch(/^HTTP\/1\.1 429 [\s\S]*\r\n\r\n$/);
  expect(await refusedWhile(post(1), (client) => client.write("x"))).toMatch(REFUSED);
});

test("whoever never sends the rest is not waited for", async () => {
  expect(await refusedWhile(post(2), (client) => client.write("x"), BRIEF)).toMatch(REFUSED);
});

test("whoever sends more than is taken in is cut off", async () => {
  let sent = 0;
  await refusedWhile(post(1e12), async (client) => {
    const started = performance.now();
    while (!client.closed && performance.now() - started < 10_000) {
      if (client.writableLength < 1e6 && client.write("x".repeat(50_000))) sent += 50_000;
      await pause(1);
    }
  });
  expect(sent).toBeGreaterThan(BYTES / 2);
  expect(sent).toBeLessThan(1e8);
});
