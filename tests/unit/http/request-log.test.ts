import { once } from "node:events";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { type AnsweredRequest, observeRequest } from "#lib/http/request-log.ts";
import { listen } from "#tests/support/http-server.ts";

async function observed(answer: (response: import("node:http").ServerResponse) => void) {
  const told: AnsweredRequest[] = [];
  const { server, url } = await listen((request, response) => {
    observeRequest(
      request,
      response,
      (path) => (path === "/r/secret" ? "/r/[id]" : "other"),
      (one) => told.push(one),
    );
    answer(response);
  });
  return { told, server, url };
}

const untilTold = async (told: AnsweredRequest[]) => {
  for (let wait = 0; told.length === 0 && wait < 100; wait += 1) await pause(10);
  return told[0];
};

test("an answered request is told with its pattern, status and duration, under an id that the response names", async () => {
  const { told, server, url } = await observed((response) => {
    response.writeHead(404).end();
  });
  const response = await fetch(`${url}/r/secret?token=mine`, { headers: { "X-Request-Id": "the visitor's own" } });
  const one = await untilTold(told);
  server.close();
  expect(one).toEqual({
    request: response.headers.get("x-request-id"),
    method: "GET",
    route: "/r/[id]",
    status: 404,
    milliseconds: expect.any(Number),
  });
  expect(one?.request).toMatch(/^[0-9a-f-]{36}$/);
});

test("a request that its client gave up is told as 499", async () => {
  const { told, server, url } = await observed(() => undefined);
  const request = get(url);
  request.on("error", () => undefined);
  await once(server, "request");
  request.destroy();
  expect(await untilTold(told)).toMatchObject({ status: 499, route: "other" });
  server.close();
});
