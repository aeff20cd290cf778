import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, test } from "playwright/test";
import { z } from "zod";
import { score } from "#lib/model/score.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase, type E2eDatabase } from "#tests/support/e2e-database.ts";
import { publishedSet } from "#tests/support/published-set.ts";

/* The MCP server, spoken to by the official client. */

test.describe.configure({ mode: "serial" });

let app: AppServer;
let data: E2eDatabase;
let client: Client;

test.beforeAll(async () => {
  data = await createE2eDatabase("sqlite");
  app = await startAppServer(data.url);
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${app.url}/api/mcp`)));
});
test.afterAll(async () => {
  await client?.close();
  await app?.stop();
  await data?.drop();
});

test("the server offers three tools that only read", { tag: "@nojs" }, async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(["explain_criterion", "list_questions", "score_answers"]);
  for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
});

test("the questions come with every option there is", { tag: "@nojs" }, async () => {
  const set = await publishedSet("2026-11");
  const { structuredContent } = await client.callTool({ name: "list_questions", arguments: {} });
  const shape = z.object({ criteria: z.string(), questions: z.array(z.object({ id: z.string() })) });
  const { criteria, questions } = shape.parse(structuredContent);
  expect(criteria).toBe("2026-11");
  expect(questions.map(({ id }) => id)).toEqual(set.questions.map(({ id }) => id));
});

test("answers are scored as everywhere else, and nothing is stored", { tag: "@nojs" }, async () => {
  const answers = { goal: "ship", deploy: ["microcontroller"], priorities: { shipping: "essential" as const } };
  const { structuredContent } = await client.callTool({ name: "score_answers", arguments: { answers } });
  const { outcome } = z.object({ outcome: z.record(z.string(), z.unknown()) }).parse(structuredContent);
  const expected = JSON.parse(JSON.stringify(score(await publishedSet("2026-11"), answers)));
  expect(outcome).toMatchObject({ ...expected, evidenceRange: expect.objectContaining(expected.evidenceRange) });
  expect(await data.countResults()).toBe(0);
});

test("a criterion is explained with evidence that has source and date", { tag: "@nojs" }, async () => {
  const { structuredContent } = await client.callTool({
    name: "explain_criterion",
    arguments: { criterion: "shipping" },
  });
  const evidence = z.object({ id: z.string(), claim: z.string(), sourceTitle: z.string(), asOf: z.iso.date() });
  const shape = z.object({ criterion: z.object({ id: z.literal("shipping") }), evidence: z.array(evidence).min(5) });
  expect(shape.safeParse(structuredContent).success).toBe(true);
});

test("mistakes are told in words that help to mend them", { tag: "@nojs" }, async () => {
  for (const [name, given, text] of [
    ["score_answers", { answers: { goal: "nope" } }, /goal: Choose one of the options/],
    ["score_answers", { answers: {}, criteria: "never" }, /no criteria set/],
    ["explain_criterion", { criterion: "never" }, /There are: comfort/],
    ["list_questions", { more: 1 }, /more/],
  ] as const) {
    const result = await client.callTool({ name, arguments: given });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toMatch(text);
  }
});

test("what is no message, or comes from another site, is refused", { tag: "@nojs" }, async () => {
  const send = (init: RequestInit) => fetch(`${app.url}/api/mcp`, init).then(({ status }) => status);
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  expect(await send({ method: "GET" })).toBe(405);
  expect(await send({ method: "DELETE" })).toBe(405);
  expect(await send({ method: "POST", headers, body: "{" })).toBe(400);
  expect(await send({ method: "POST", headers: { ...headers, Origin: "https://elsewhere.example" }, body: "{}" })).toBe(
    403,
  );
});
