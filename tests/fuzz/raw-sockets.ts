import { connect } from "node:net";
import fc from "fast-check";

const host = "Host: localhost\r\n";
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string({ unit: "binary", maxLength: 500 }).map((line) => `${line}\r\n\r\n`),
  fc.constantFrom(
    "GET / HTTP/1.1\r\n\r\n",
    `GET / HTTP/9.9\r\n${host}\r\n`,
    `GET http://elsewhere.example/ HTTP/1.1\r\n${host}\r\n`,
    `CONNECT elsewhere.example:443 HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}X: ${"a".repeat(100_000)}\r\n\r\n`,
    `POST /api/v1/score HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    `POST /api/v1/score HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n{}\r\n`,
    `POST /decide HTTP/1.1\r\n${host}Content-Length: 99999999999999999999\r\n\r\n`,
    `POST /decide HTTP/1.1\r\n${host}Content-Length: 100\r\n\r\nshort`,
    `POST /decide HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`,
    `GET /%00 HTTP/1.1\r\n${host}\r\nGET / HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    `GET / HTTP/1.1\r\n${"A: b\r\n".repeat(5000)}\r\n`,
    "\u0016\u0003\u0001\u0002\u0000",
  ),
);

/** What to send over bare sockets, where no client puts it in order. */
export function rawBytes(): fc.Arbitrary<string | Uint8Array> {
  return garbage;
}

/** Sends bytes, waits shortly for an answer and hangs up. @returns the status line's status, or "closed". */
export function sendRaw(url: string, bytes: string | Uint8Array): Promise<number | "closed"> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(300, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1").slice(0, 100);
      socket.end();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(Number(/^HTTP\/\d\.\d (\d{3})/.exec(answer)?.[1] ?? 0) || "closed"));
  });
}
