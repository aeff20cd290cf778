import { isPlainList, isWholeCall } from "./action-calls.ts";
import { type Fields, readPlainForm } from "./plain-form.ts";
import type { Problem } from "./problem.ts";

/*
 * Forms that are checked before the framework reads them: it answers a body that it cannot take apart, or hidden fields
 * of an action that are not as it wrote them, with an error of the server.
 */

export const MALFORMED_FORM = {
  kind: "malformed-form",
  detail: "The form arrived broken. Load the page again and send it once more.",
} as const satisfies Problem;

/** A form of a page that an update has replaced, with an action that is gone. */
export const OUTDATED_FORM = {
  ...MALFORMED_FORM,
  detail:
    "This site was updated after you opened the page. Nothing was changed. Load the page again and send it again.",
} as const satisfies Problem;

/**
 * Whether the bytes are a form of that content type whose hidden action fields are whole.
 * @param isCall whether a script calls an action with it.
 */
export async function isReadableForm(
  contentType: string | undefined,
  bytes: Buffer,
  isCall: boolean,
): Promise<boolean> {
  try {
    const type = contentType ?? "";
    const fields = readPlainForm(type, bytes) ?? (await readForm(type, bytes));
    if (isCall) return isWholeCall(fields);
    return fields.every(([name, value]) => !name.startsWith("$ACTION") || isWholeField(fields, name, value));
  } catch {
    return false;
  }
}

async function readForm(contentType: string, bytes: Buffer): Promise<Fields> {
  const body = new Uint8Array(bytes);
  return [...(await new Response(body, { headers: { "Content-Type": contentType } }).formData())];
}

function isWholeField(form: Fields, name: string, value: unknown): boolean {
  if (typeof value !== "string") return false;
  const reference = /^\$ACTION_REF_(\d+)$/.exec(name)?.[1];
  if (reference !== undefined) return hasParts(form, reference);
  if (/^\$ACTION_\d+:0$/.test(name)) return isJson(value);
  if (/^\$ACTION_\d+:\d+$/.test(name)) return isPlainList(value);
  // "k" and a hash of where the form stands, or "p" and the address that shows the answer to it.
  if (name === "$ACTION_KEY") return /^(k[0-9a-f]{1,64}|p\/[!-~]{0,200})$/.test(value);
  return /^\$ACTION_ID_[0-9a-f]{40,64}$/.test(name);
}

/** The parts of a bound action: 0 names it and where its bound arguments stand, `"$@n"`, which must be there too. */
function hasParts(form: Fields, reference: string): boolean {
  const part = (index: string) => form.find(([name]) => name === `$ACTION_${reference}:${index}`)?.[1];
  const head = /^\{"id":"[0-9a-f]{40,64}","bound":(?:null|"\$@([1-9]\d?)")\}$/.exec(String(part("0")));
  return head !== null && (head[1] === undefined || part(head[1]) !== undefined);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
