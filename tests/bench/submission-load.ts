import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { submissionKey, withKey } from "#tests/support/load.ts";
import { multipart, type Sending } from "./request-load.ts";

/* The same submission, sent to the wizard and to a control, as a form and as our script calls the action. */

export type Fields = [string, string][];

/** Somebody who answers every question, and gives no priorities. */
export const FORM = {
  leaning: "undecided",
  role: "engineer",
  goal: "ship",
  experience: "experienced",
  python: "fluent",
  horizon: "years",
  codebase: "none",
  team: "mixed",
  musts: "none",
  field: "vision",
  start: "pretrained",
  dynamics: "fixed",
  hardware: "nvidia-linux",
  scale: "multi-gpu",
  deploy: "server",
  "runtime-language": "python",
};

/** The same answers as a set's questions take them. */
export function answersOf({ questions }: CriteriaSet): Record<string, string | string[]> {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  return Object.fromEntries(
    Object.entries(FORM).map(([id, said]) => [id, kinds.get(id) === "multiple" ? [said] : said]),
  );
}

const isHidden = ([name]: Fields[number]) => name.startsWith("$");

/** The hidden fields with which a page's form names its action. */
export function actionFields(html: string): Fields {
  const fields = html.matchAll(/<input type="hidden" name="(\$[^"]*)"(?: value="([^"]*)")?/g);
  return [...fields].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]);
}

/** A submission under a fresh key, sent as a browser without JavaScript does. */
export function formOf(url: string, fields: Fields): Sending {
  return { url, method: "POST", body: () => multipart(withKey(fields, submissionKey())) };
}

/** The same, called as our script does, with what the action said before if it takes that. */
export function callOf(url: string, fields: Fields, before?: string): Sending {
  const id = /[0-9a-f]{40,64}/.exec(JSON.stringify(fields.filter(isHidden)))?.[0] ?? "";
  const said = fields.filter((field) => !isHidden(field));
  const list = before === undefined ? '["$K1"]' : `[${before},"$K1"]`;
  // The list comes last, as React sends it: it refers to the fields before it.
  const body = () => {
    const prefixed = withKey(said, submissionKey()).map(([name, value]): [string, string] => [`_1_${name}`, value]);
    return multipart([...prefixed, ["0", list]]);
  };
  return { url, method: "POST", headers: { "Next-Action": id, Accept: "text/x-component" }, body };
}
