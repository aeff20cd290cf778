/** What the form on /decide carried and where its submission led. */
export type Submitted = {
  status: number;
  location: string | null;
  cookies: string[];
  text: string;
  fields: [string, string][];
};

type SubmitOptions = {
  visitor?: string;
  fields?: [string, string][];
  headers?: Record<string, string>;
  path?: string;
};

/**
 * Sends the wizard's form, or the one at another path, as a browser without JavaScript does: gets the page, keeps its hidden fields, posts them with
 * the answers. With `fields` it replays an earlier submission instead.
 */
export async function submitForm(
  baseUrl: string,
  answers: Record<string, string>,
  { visitor = "10.8.0.1", fields, headers: more = {}, path = "/decide" }: SubmitOptions = {},
): Promise<Submitted> {
  const headers = { "X-Forwarded-For": visitor, Origin: baseUrl, ...more };
  const sent = fields ?? [...(await hiddenFields(baseUrl + path, headers)), ...Object.entries(answers)];
  const body = new FormData();
  for (const [name, value] of sent) body.append(name, value);
  const response = await fetch(baseUrl + path, { method: "POST", headers, body, redirect: "manual" });
  return {
    status: response.status,
    location: response.headers.get("location"),
    cookies: response.headers.getSetCookie(),
    text: await response.text(),
    fields: sent,
  };
}

async function hiddenFields(address: string, headers: Record<string, string>): Promise<[string, string][]> {
  const html = await (await fetch(address, { headers })).text();
  return [...html.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [
    unescaped(/ name="([^"]*)"/.exec(tag)?.[1] ?? ""),
    unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? ""),
  ]);
}

const ENTITIES: Record<string, string> = { "&quot;": '"', "&amp;": "&", "&#x27;": "'", "&lt;": "<", "&gt;": ">" };
const unescaped = (text: string) => text.replace(/&(quot|amp|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
