import { existsSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import type { Fields } from "./plain-form.ts";

/*
 * Calls of server actions by script, as our pages make them: a form with parts, sent to the page that has the action.
 * Anything else the framework would take apart by a grammar of its own, answer with an error of the server, or, for the
 * action of another page, send on to itself from its own address.
 */

/** The pages of each action, as patterns of their addresses, by the action's id. */
export type ActionPages = ReadonlyMap<string, readonly RegExp[]>;

type Manifest = { node?: Record<string, { workers?: Record<string, unknown> }> };

/** Whether a request sends a form with parts (`multipart/form-data`), as our pages and the framework's script do. */
export function isMultipart({
  headers,
  method,
}: {
  method?: string | undefined;
  headers: IncomingHttpHeaders;
}): boolean {
  return method === "POST" && /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
}

/** Reads which pages have which actions from the build; none when there is no build. */
export function readActionPages(file: string): ActionPages {
  if (!existsSync(file)) return new Map();
  const { node = {} }: Manifest = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(node).map(([id, { workers = {} }]) => [id, Object.keys(workers).map(patternOf)]));
}

/** `app/r/[id]/page` is the page of /r/anything. */
function patternOf(worker: string): RegExp {
  const path = worker.replace(/^app/, "").replace(/\/page$/, "");
  const steps = path.split("/").map((step) => (step.startsWith("[") ? "[^/]+" : step.replaceAll(/\W/g, "\\$&")));
  return new RegExp(`^${steps.join("/")}/?$`);
}

/**
 * Whether a post calls an action in a way that no page of ours does: with a body that is no form with parts, or at a page
 * that does not have it. Ids that are unknown are left to the framework, which tells pages of an older build so.
 */
export function isStrayCall(
  { method, headers }: { method?: string | undefined; headers: IncomingHttpHeaders },
  path: string,
  pages: ActionPages,
): boolean {
  const id = headers["next-action"];
  if (method !== "POST" || id === undefined) return false;
  const known = pages.get(String(id));
  return !isMultipart({ method, headers }) || (known !== undefined && !known.some((page) => page.test(path)));
}

/**
 * Whether a form holds a call as React writes it for arguments of ours: part 0 lists them in JSON, and every other part
 * is a field of a form among them. Of React's references (strings that begin with `$`) ours need that form, `undefined`,
 * and the escaped dollar.
 */
export function isWholeCall(form: Fields): boolean {
  const parts = form.filter(([name]) => !/^_\d+_/.test(name));
  return parts.length === 1 && parts[0]?.[0] === "0" && isPlainList(parts[0][1]);
}

/**
 * Whether a text is a list of at most two arguments in JSON, without any of React's references but those of `isWholeCall`.
 * Throws on what is not JSON.
 */
export function isPlainList(text: unknown): boolean {
  if (typeof text !== "string") return false;
  let isForeign = false;
  const list: unknown = JSON.parse(text, (key, value: unknown) => {
    if (key === "__proto__") isForeign = true;
    if (typeof value === "string" && value.startsWith("$") && !/^\$(K[\da-f]{1,4}$|undefined$|\$)/.test(value)) {
      isForeign = true;
    }
    return value;
  });
  return Array.isArray(list) && list.length <= 2 && !isForeign;
}
