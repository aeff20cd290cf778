import type { ActionPages } from "./action-calls.ts";

/*
 * A form that a browser without scripts sends from a page of an older build names an action that is gone, and what was
 * entered would be lost: loading the page again empties it. Where a page has one action alone, that is what the form is
 * for, and the action checks everything in it as it would check any other. A script sends again by itself.
 */

/** What a form without scripts says of its action, as React writes it: in a field's value with bound arguments, else in a name. */
const REFERENCE = /(name="\$ACTION_\d{1,3}:0"\r\n\r\n\{"id":"|name="\$ACTION_ID_)([\da-f]{40,64})(?=")/;

/**
 * The bytes of a form at `path`, with the action that this page has now in place of one that no page has any more.
 * Unchanged where the action is known, or the page has none or several.
 */
export function withCurrentAction(bytes: Buffer, path: string, pages: ActionPages): Buffer {
  // One byte is one character: the rest of the form stays what it is.
  const text = bytes.toString("latin1");
  const sent = REFERENCE.exec(text)?.[2];
  if (sent === undefined || pages.has(sent)) return bytes;
  const [current, ...others] = [...pages].filter(([, patterns]) => patterns.some((page) => page.test(path)));
  // The length of the body is said already.
  if (current === undefined || others.length > 0 || current[0].length !== sent.length) return bytes;
  return Buffer.from(text.replace(REFERENCE, `$1${current[0]}`), "latin1");
}
