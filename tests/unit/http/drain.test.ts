import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { drain } from "#lib/http/drain.ts";
import { isStopping } from "#lib/http/readiness.ts";
import { listen } from "#tests/support/http-server.ts";

const times = { unready: 50, idle: 300, limit: 3000 };

function ask(url: string, agent: Agent): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response
        .resume()
        .on("end", () => resolve({ status: response.statusCode, connection: response.headers.connection }));
    }).on("error", reject);
  });
}

test("busy keep-alive clients get every answer, the last one with Connection: close", async () => {
  const { server, url } = await listen(async (_request, response) => {
    await pause(5);
    response.end("ok");
  });
  const failures: unknown[] = [];
  const closings: (string | undefined)[] = [];
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const answer = await ask(url, agent).catch((error: NodeJS.ErrnoException) => {
        // The server is gone: a new connection finds nobody. Anything else was a request that failed.
        if (error.code !== "ECONNREFUSED") failures.push(error);
        return null;
      });
      if (!answer) return;
      if (answer.connection === "close") closings.push(answer.connection);
    }
  };
  const clients = Array.from({ length: 20 }, client);
  await pause(100);
  const started = performance.now();
  await drain(server, times);
  await Promise.all(clients);
  expect(failures).toEqual([]);
  expect(closings).toHaveLength(20);
  expect(isStopping()).toBe(true);
  expect(performance.now() - started).toBeLessThan(times.limit);
});

test("a request that outlasts the limit is cut off", async () => {
  const { server, url } = await listen(() => undefined);
  const hanging = ask(url, new Agent());
  const expected = expect(hanging).rejects.toThrow();
  await pause(50);
  await drain(server, { unready: 0, idle: 0, limit: 200 });
  await expected;
});
