import { z } from "zod";
import type { Given } from "./requests.ts";

const savedSchema = z.object({ id: z.string(), manageKey: z.string() });

/** What a visitor of this server is given: a form, and a result with its key. */
export async function visit(url: string): Promise<Given> {
  const html = await (await fetch(`${url}/decide`)).text();
  const form = [...html.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]): [string, string] => [
    / name="([^"]*)"/.exec(tag)?.[1] ?? "",
    (/ value="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&quot;", '"'),
  ]);
  const body = JSON.stringify({ answers: { goal: "ship", deploy: ["phone"] } });
  const headers = { "Content-Type": "application/json" };
  const saved = await fetch(`${url}/api/v1/results`, { method: "POST", headers, body });
  return { form, ...savedSchema.parse(await saved.json()) };
}
