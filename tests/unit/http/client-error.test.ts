import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerClientError } from "#lib/http/client-error.ts";
import { listen } from "#tests/support/http-server.ts";

let port = 0;
let stop = () => {};

beforeAll(async () => {
  const served = await listen((_request, response) => {
    response.write("half an answer");
  });
  served.server.on("clientError", answerClientError);
  port = served.port;
  stop = () => {
    served.server.closeAllConnections();
    served.server.close();
  };
});
afterAll(() => stop());

async function send(...parts: string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
    const next = parts.shift();
    if (next !== undefined) socket.write(next);
  });
  socket.write(parts.shift() ?? "");
  await once(socket, "close");
  return answer;
}

test.each([
  ["what is no request", "NONSENSE\r\n\r\n", "400 Bad Request"],
  ["headers beyond all measure", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(17_000)}\r\n\r\n`, "431 Request Header"],
])("%s is answered with a status and the headers of every response", async (_, bytes, status) => {
  const answer = await send(bytes);
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  for (const name of ["Content-Security-Policy", "X-Content-Type-Options", "Connection: close", "Content-Length: 0"])
    expect(answer).toContain(name);
});

test("nothing is put between the bytes of an answer that has begun", async () => {
  const answer = await send("GET / HTTP/1.1\r\nHost: a\r\n\r\n", "NONSENSE\r\n\r\n");
  expect(answer).toContain("half an answer");
  expect(answer).not.toContain("400");
});
