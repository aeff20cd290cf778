import type { AppServer } from "./app-server.ts";
import { submitForm } from "./submit-form.ts";

export type Made = { path: string; id: string; manageKey: string };
type App = Pick<AppServer, "url">;

let visitors = 0;
function nextVisitor(): string {
  visitors += 1;
  return `10.9.${visitors >> 8}.${visitors & 255}`;
}

function madeFrom({ location, cookies, status }: Awaited<ReturnType<typeof submitForm>>, url: string): Made {
  const path = location === null ? "" : new URL(location, url).pathname;
  if (path === "") throw new Error(`the form was not taken: ${status}`);
  const manageKey = /^manage=([^;]+)/.exec(cookies.find((cookie) => cookie.startsWith("manage=")) ?? "")?.[1] ?? "";
  return { path, id: path.replace(/^\/\w+\//, ""), manageKey };
}

/** Makes a team through its form, as somebody without JavaScript. */
export async function makeTeam(app: App, choices: Record<string, string> = {}): Promise<Made> {
  const fields = { teamName: "", reveal: "owner", revealAt: "", counted: "yes", keep: "90", ...choices };
  return madeFrom(await submitForm(app.url, fields, { path: "/team/new", visitor: nextVisitor() }), app.url);
}

/** Answers in a team through its form. @returns the result, and its manage key. */
export async function answerInTeam(app: App, team: Made, name: string, answers: Record<string, string>): Promise<Made> {
  const sent = { ...answers, memberName: name };
  const submitted = await submitForm(app.url, sent, { path: `${team.path}/answer`, visitor: nextVisitor() });
  return madeFrom(submitted, app.url);
}

/** Posts the form of a page whose button has this text, with the cookie given. @returns the status. */
export async function pressButton(
  app: App,
  path: string,
  button: string,
  cookie: string,
  sentWith = cookie,
): Promise<number> {
  const html = await (await fetch(app.url + path, { headers: { Cookie: cookie } })).text();
  const form = html.split("<form").find((text) => text.slice(0, text.indexOf("</form>")).includes(button));
  if (form === undefined) throw new Error(`no form with ${button} on ${path}`);
  const body = new FormData();
  for (const [tag] of form.slice(0, form.indexOf("</form>")).matchAll(/<input type="hidden"[^>]*>/g)) {
    const attribute = (name: string) =>
      (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "").replaceAll("&quot;", '"');
    body.append(attribute("name"), attribute("value"));
  }
  const headers = { Cookie: sentWith, Origin: app.url, "X-Forwarded-For": nextVisitor() };
  return (await fetch(app.url + path, { method: "POST", body, headers, redirect: "manual" })).status;
}

/** Reveals a team, as its owner. */
export async function reveal(app: App, team: Made): Promise<void> {
  const status = await pressButton(app, team.path, "Reveal the results to all", `manage=${team.manageKey}`);
  if (status !== 303) throw new Error(`not revealed: ${status}`);
}

/** People who describe the same project differently, and weigh it differently. */
export const RESEARCH = {
  goal: "publish",
  python: "fluent",
  deploy: "server",
  field: "reinforcement",
  "priorities.research": "essential",
  "priorities.shipping": "irrelevant",
};
export const SHIPPING = {
  goal: "ship",
  python: "fluent",
  deploy: "phone",
  field: "vision",
  codebase: "tensorflow",
  "priorities.shipping": "essential",
  "priorities.research": "irrelevant",
};
