import { submitForm } from "./submit-form.ts";

/*
 * Requests of every kind whose headers, cookies, addresses and refused contents carry markers: none of it belongs into
 * what is stored or written down.
 */

const word = (name: string) => `marker-${name}-${"xyz".repeat(4)}`;

export const MARKERS = {
  agent: `Mozilla/5.0 ${word("agent")}`,
  address: "203.0.113.77",
  nearAddress: "198.51.100.178",
  cookie: word("cookie"),
  referer: word("referer"),
  query: word("query"),
  header: word("header"),
  language: word("language"),
  path: word("path"),
  key: word("key"),
  field: word("field"),
  value: word("value"),
  message: word("message"),
  client: word("client"),
};

const HEADERS = {
  "User-Agent": MARKERS.agent,
  "X-Forwarded-For": `${MARKERS.nearAddress}, ${MARKERS.address}`,
  "X-Real-IP": MARKERS.address,
  Forwarded: `for=${MARKERS.address}`,
  Cookie: `${MARKERS.cookie}=1; manage=${MARKERS.cookie}; _ga=${MARKERS.cookie}`,
  Referer: `https://elsewhere.example/${MARKERS.referer}`,
  "Accept-Language": MARKERS.language,
  "X-Unusual": MARKERS.header,
  traceparent: MARKERS.header,
  "X-Request-Id": MARKERS.header,
  "If-None-Match": `"${MARKERS.header}"`,
};
const JSON_TYPE = { "Content-Type": "application/json" };

/** Sends all of it. @returns the statuses, each kind once. */
export async function sendMarkedTraffic(url: string): Promise<Set<number>> {
  const statuses = new Set<number>();
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, {
      redirect: "manual",
      ...init,
      headers: { ...HEADERS, ...init.headers },
    });
    statuses.add(response.status);
    return response.text();
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, method = "POST") =>
    send(path, {
      method,
      headers: { ...JSON_TYPE, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const search = `?utm_source=${MARKERS.query}&${MARKERS.query}=1`;

  const submitted = await submitForm(url, { goal: "ship" }, { headers: HEADERS, path: `/decide${search}` });
  statuses.add(submitted.status);
  const refused = { goal: MARKERS.value, [MARKERS.field]: MARKERS.value, submissionKey: MARKERS.value };
  statuses.add((await submitForm(url, refused, { headers: HEADERS, path: `/decide${search}` })).status);
  const id = submitted.location?.split("/").at(-1) ?? "";
  for (const path of [
    "/",
    "/decide",
    "/stats",
    `/r/${id}`,
    `/r/${id}/badge.svg`,
    `/r/${id}/decision.md`,
    `/embed/r/${id}`,
  ])
    await send(path + search);
  for (const path of [
    `/r/${MARKERS.path}`,
    `/${MARKERS.path}`,
    `/r/${MARKERS.path}/badge.svg`,
    `/criteria/${MARKERS.path}`,
  ])
    await send(path);
  for (const path of [
    `/api/v1/results/${MARKERS.path}`,
    `/_next/static/${MARKERS.path}`,
    `/%zz${MARKERS.path}`,
    `/api/v1/stats?role=${MARKERS.query}`,
  ])
    await send(path);

  await post("/api/v1/score", { answers: { goal: "ship" } });
  await post("/api/v1/score", { answers: { [MARKERS.field]: MARKERS.value }, criteria: MARKERS.value });
  await post("/api/v1/score", `{"${MARKERS.field}": ${MARKERS.value}`);
  const saved: { id: string; manageKey: string } = JSON.parse(
    await post("/api/v1/results", { answers: { goal: "learn" } }),
  );
  await post(
    "/api/v1/results",
    { answers: { goal: MARKERS.value } },
    { "Idempotency-Key": `${MARKERS.key}-0123456789` },
  );
  await post(
    `/api/v1/results/${saved.id}`,
    { sharesAnswers: true },
    { Authorization: `Bearer ${MARKERS.key}` },
    "PATCH",
  );
  await post(
    `/api/v1/results/${saved.id}`,
    { sharesAnswers: true },
    { Authorization: `Bearer ${saved.manageKey}` },
    "PATCH",
  );
  await post("/decide", MARKERS.value, { "Next-Action": MARKERS.key, "Content-Type": "text/plain" });

  const mcp = { Accept: "application/json, text/event-stream" };
  const message = (method: string, params: unknown) =>
    post("/api/mcp", { jsonrpc: "2.0", id: MARKERS.message, method, params }, mcp);
  const clientInfo = { name: MARKERS.client, version: MARKERS.client };
  await message("initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
  await message("tools/call", { name: "score_answers", arguments: { answers: { goal: "ship" } } });
  await message("tools/call", { name: MARKERS.message, arguments: { criteria: MARKERS.message } });
  return statuses;
}
