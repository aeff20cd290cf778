import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, submissionKey, withKey } from "#tests/support/load.ts";
import { KINDS, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf } from "#tests/support/verify-database.ts";

/*
 * SIGTERM while clients that keep their connections ask one thing after another, nothing between them and the server:
 * every request that was taken is answered, and the process ends in time.
 */

const databases = testDatabases();
afterAll(databases.end);

const STOPS = 10;
const CLIENTS = 12;

type Answer = { status: number; location: string };
type Traffic = { answered: number; failed: string[]; saved: { id: string }[] };

async function ask(agent: Agent, address: string, form: [string, string][] | null): Promise<Answer> {
  const sent = new FormData();
  for (const [name, value] of form ?? []) sent.append(name, value);
  const body = form && new Response(sent);
  const headers: Record<string, string> = body ? { "Content-Type": String(body.headers.get("content-type")) } : {};
  const bytes = body ? Buffer.from(await body.arrayBuffer()) : Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    const sending = request(address, { agent, method: form ? "POST" : "GET", headers }, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      response.resume().on("end", () => resolve({ status, location: answered.location ?? "" }));
      response.on("error", reject);
    });
    sending.on("error", reject).end(bytes);
  });
}

const PAGES = ["/", "/decide", "/stats"];
const isGone = (answer: unknown) => answer instanceof Error && Reflect.get(answer, "code") === "ECONNREFUSED";

/** Asks until nobody listens any more: pages and forms in turn, over one connection. */
async function visit(url: string, fields: [string, string][], traffic: Traffic): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let turn = 0; ; turn += 1) {
    const page = PAGES[turn % (PAGES.length + 1)];
    const form = page === undefined ? withKey(fields, submissionKey()) : null;
    const answer = await ask(agent, url + (page ?? "/decide"), form).catch((error: Error) => error);
    if (isGone(answer)) return;
    traffic.answered += 1;
    if (answer instanceof Error) traffic.failed.push(`${page}: ${answer}`);
    else if (answer.status !== (form ? 303 : 200)) traffic.failed.push(`${page}: ${answer.status}`);
    else if (form) traffic.saved.push({ id: answer.location.slice(3) });
  }
}

/* Minutes: by command. */
test.runIf(isLong).each(KINDS)(
  "a server that is told to stop under keep-alive load fails no request, on %s",
  async (kind) => {
    const url = await databases.make(kind);
    const traffic: Traffic = { answered: 0, failed: [], saved: [] };
    let slowest = 0;
    for (let stop = 0; stop < STOPS; stop += 1) {
      const app = await startAppServer(url, { LOG_LEVEL: "error" });
      const fields = await formFields(app.url);
      const visits = Array.from({ length: CLIENTS }, () => visit(app.url, fields, traffic));
      await pause(1500 + 500 * Math.random());
      const since = performance.now();
      const ended = once(app.process, "exit");
      app.process.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
      slowest = Math.max(slowest, Math.round(performance.now() - since));
      await Promise.all(visits);
    }
    report("stopped under keep-alive load", kind, {
      stops: STOPS,
      requests: traffic.answered,
      failed: traffic.failed.length,
      "slowest stop ms": slowest,
    });
    expect(traffic.failed).toEqual([]);
    expect(traffic.saved.length).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(10_000);
    expect(await faultsOf(url, traffic.saved)).toEqual([]);
  },
);
