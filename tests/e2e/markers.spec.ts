import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "playwright/test";
import { postgresqlAdapter } from "#lib/data/adapter.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { bytesBelow, findTexts } from "#tests/support/byte-search.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { MARKERS, sendMarkedTraffic } from "#tests/support/marked-traffic.ts";
import { startPostgres } from "#tests/support/postgres.ts";

/*
 * Nothing about a person is kept: requests whose headers, cookies and refused contents carry markers go through form,
 * API and MCP of the real server, and no marker stands in any byte that it, or its database, has written anywhere.
 */

const BUILD = ".next";
// What an answer of any visitor leaves behind, so that the search is known to look in the right places.
const STORED = '"goal":"ship"';

/** Runs the traffic against a server with a folder of its own for temporary files; gives that folder and all it printed. */
async function serveMarked(databaseUrl: string): Promise<{ temporary: string; output: string }> {
  const temporary = await mkdtemp(join(tmpdir(), "markers-"));
  // Trusted, so that the forwarded address is the one that counts.
  const app = await startAppServer(databaseUrl, {
    TMPDIR: temporary,
    TRUSTED_PROXIES: "127.0.0.1",
    RATE_LIMIT_FACTOR: "1",
  });
  const statuses = await sendMarkedTraffic(app.url);
  for (const status of [200, 201, 303, 400, 401, 404, 422]) expect([...statuses]).toContain(status);
  await app.stop();
  return { temporary, output: app.output() };
}

function expectNoMarkers(places: [string, Buffer][]): void {
  expect(findTexts([STORED], places).length).toBeGreaterThan(0);
  expect(findTexts(Object.values(MARKERS), places)).toEqual([]);
}

test("the search finds a marker in whatever writing, so that finding none means something", { tag: "@nojs" }, () => {
  const { agent, address } = MARKERS;
  for (const written of [agent, Buffer.from(agent).toString("base64"), Buffer.from(agent).toString("hex")]) {
    expect(findTexts([agent, address], [["log", Buffer.from(`… ${written} …`)]])).toEqual([`${agent} in log`]);
  }
});

test("nothing about who came is in the SQLite database, its journal, the log, the build or temporary files", {
  tag: "@nojs",
}, async () => {
  const data = await createE2eDatabase("sqlite");
  const folder = dirname(data.url.slice("file:".length));
  const app = await startAppServer(data.url, { TRUSTED_PROXIES: "127.0.0.1" });
  await sendMarkedTraffic(app.url);
  // While it runs the journal is still there.
  const running = bytesBelow(folder);
  expect(running.map(([path]) => path).join(" ")).toMatch(/\.db-wal/);
  expectNoMarkers(running);
  await app.stop();
  const { temporary, output } = await serveMarked(data.url);
  expectNoMarkers([...bytesBelow(folder, BUILD, temporary), ["the log", Buffer.from(app.output() + output)]]);
  await rm(temporary, { recursive: true });
  await data.drop();
});

test("nothing about who came is in PostgreSQL's files or in its log of every change", { tag: "@nojs" }, async () => {
  const settings = { log_statement: "mod", log_parameter_max_length: "-1" };
  const server = await startPostgres(settings);
  const { temporary, output } = await serveMarked(server.url);
  const connection = await postgresqlAdapter(server.url, 1).connect();
  await connection.executeScript("CHECKPOINT");
  await connection.dispose();
  const places = bytesBelow(server.data, temporary);
  expect(server.log()).toContain('INSERT INTO "Result"');
  expectNoMarkers([...places, ["the log", Buffer.from(output)], ["PostgreSQL's log", Buffer.from(server.log())]]);
  await rm(temporary, { recursive: true });
  await server.stop();
});
