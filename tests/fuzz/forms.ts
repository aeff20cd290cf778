import fc from "fast-check";
import { encoded } from "./addresses.ts";
import { printable } from "./bodies.ts";

/* Forms as pages send them, with and without parts, and as nobody would. */

export type Fields = [string, string][];

const BOUNDARY = "----Boundary7MA4";
const text = fc.string({ unit: "binary", maxLength: 60 });

/** Fields that a form may have: questions, its own, and others. */
export function someFields(questions: string[]): fc.Arbitrary<Fields> {
  const names = [
    ...questions,
    "priorities.shipping",
    "submissionKey",
    "criteria",
    "id",
    "key",
    "keep",
    "sharesAnswers",
  ];
  const odd = fc.constantFrom("$ACTION_KEY", "$ACTION_REF_1", "$ACTION_1:0", "__proto__", "constructor.x", "0", "");
  return fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), odd, printable), text), { maxLength: 12 });
}

/** The fields as a body that `application/x-www-form-urlencoded` announces. */
export function urlEncoded(fields: Fields) {
  const body = fields.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
  return { type: "application/x-www-form-urlencoded", body };
}

/** The fields as parts; `end` is what follows the last boundary. */
export function multipart(fields: Fields, end: string) {
  const parts = fields.map(([name, value]) => {
    const plain = name.replaceAll(/["\r\n]/g, "");
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${plain}"\r\n\r\n${value}\r\n`;
  });
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body: `${parts.join("")}--${BOUNDARY}--${end}` };
}

/** The fields as the script of our pages calls an action with them: after what the action said before, or alone. */
export function asCall(fields: Fields): Fields {
  const list = fields.length % 2 === 0 ? '[{"status":"none"},"$K1"]' : '["$K1"]';
  return [...fields.map(([name, value]): [string, string] => [`_1_${name}`, value]), ["0", list]];
}
