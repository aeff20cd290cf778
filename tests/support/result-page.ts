import type { Browser, BrowserContext, Page } from "playwright/test";
import type { AppServer } from "./app-server.ts";
import { submitForm } from "./submit-form.ts";

/** What somebody answers who publishes research. */
export const ANSWERS = {
  goal: "publish",
  python: "fluent",
  deploy: "server",
  field: "reinforcement",
  "priorities.research": "essential",
};

let visitors = 0;

/** Stores a result through the form, as somebody. @returns its path and manage key. */
export async function storeResult(
  app: Pick<AppServer, "url">,
  answers: Record<string, string>,
): Promise<{ path: string; id: string; manageKey: string }> {
  visitors += 1;
  const { location, cookies } = await submitForm(app.url, answers, {
    visitor: `10.7.${visitors >> 8}.${visitors & 255}`,
  });
  const path = new URL(location ?? "", app.url).pathname;
  const manageKey = /^manage=([^;]+)/.exec(cookies.find((cookie) => cookie.startsWith("manage=")) ?? "")?.[1] ?? "";
  return { path, id: path.replace("/r/", ""), manageKey };
}

/** Answers as somebody writes them, checked by the server. */
export type JsonAnswers = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;

/** Stores answers through the open interface, where a question can have several and the criteria set can be chosen. */
export async function storeAnswers(
  app: Pick<AppServer, "url">,
  answers: JsonAnswers,
  criteria?: string,
): Promise<{ path: string; id: string; manageKey: string }> {
  const response = await fetch(`${app.url}/api/v1/results`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify({ answers, ...(criteria && { criteria }) }),
  });
  if (response.status !== 201) throw new Error(`not stored: ${response.status} ${await response.text()}`);
  const { id, manageKey } = await response.json();
  return { path: `/r/${id}`, id, manageKey };
}

/** Makes a browser the owner of a result, as the form does. */
export async function own(
  context: BrowserContext,
  app: Pick<AppServer, "url">,
  { path, manageKey }: { path: string; manageKey: string },
): Promise<void> {
  const { hostname } = new URL(app.url);
  await context.addCookies([
    { name: "manage", value: manageKey, domain: hostname, path, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Shows or hides the answers of a result, as its owner through the open interface. */
export async function showAnswers(
  app: Pick<AppServer, "url">,
  { id, manageKey }: { id: string; manageKey: string },
  sharesAnswers = true,
): Promise<void> {
  const response = await fetch(`${app.url}/api/v1/results/${id}`, {
    method: "PATCH",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${manageKey}` },
    body: JSON.stringify({ sharesAnswers }),
  });
  if (!response.ok) throw new Error(`not changed: ${response.status} ${await response.text()}`);
}

/** A page of somebody else, who has no cookie of ours. */
export async function someoneElse(
  browser: Browser,
  url: string,
  javaScriptEnabled: boolean | undefined,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: javaScriptEnabled !== false });
  return context.newPage();
}

const UNDER_A_RESULT = ["", "/opengraph-image", "/decision.md", "/decision.json", "/badge.svg", "/today", "/stats"];

/** The addresses under a result, and its frame. */
export function addressesOf({ path, id }: { path: string; id: string }): string[] {
  return [...UNDER_A_RESULT.map((rest) => path + rest), `/embed/r/${id}`];
}
