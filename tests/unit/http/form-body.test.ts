import { expect, test } from "vitest";
import { isReadableForm } from "#lib/http/form-body.ts";

const TYPE = "multipart/form-data; boundary=----Boundary7MA4";
const ID = "60".repeat(21);
const part = (name: string, value: string) =>
  `------Boundary7MA4\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const read = (body: string, type: string | undefined = TYPE) => isReadableForm(type, Buffer.from(body), false);
const form = (...fields: [string, string][]) =>
  `${fields.map(([name, value]) => part(name, value)).join("")}------Boundary7MA4--\r\n`;

test("a form as a page sends it is readable, with or without the fields of an action", async () => {
  expect(await read(form(["goal", "ship"]))).toBe(true);
  const head = `{"id":"${ID}","bound":"$@1"}`;
  const action: [string, string][] = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", head],
    ["$ACTION_1:1", "[1]"],
    ["$ACTION_KEY", "k12ab"],
  ];
  expect(await read(form(...action, ["goal", "ship"]))).toBe(true);
  expect(await read(form(["$ACTION_KEY", "p/decide?step=check"]))).toBe(true);
  expect(await read(form([`$ACTION_ID_${ID}`, ""]))).toBe(true);
});

test("a body that is cut off, of another boundary or no form at all is not", async () => {
  expect(await read(part("goal", "ship"))).toBe(false);
  expect(await read(form(["goal", "ship"]).replaceAll("7MA4", "8"))).toBe(false);
  expect(await read(form(["goal", "ship"]), "multipart/form-data")).toBe(false);
  expect(await read("goal=ship")).toBe(false);
});

test("an action whose hidden fields are missing, changed or foreign is not", async () => {
  const head = `{"id":"${ID}","bound":"$@1"}`;
  expect(await read(form(["$ACTION_REF_1", ""]))).toBe(false);
  expect(await read(form(["$ACTION_REF_1", ""], ["$ACTION_1:0", head]))).toBe(false);
  expect(await read(form(["$ACTION_REF_1", ""], ["$ACTION_1:0", "{"], ["$ACTION_1:1", "[]"]))).toBe(false);
  expect(await read(form(["$ACTION_1:1", "["]))).toBe(false);
  expect(await read(form(["$ACTION_KEY", "nonsense"]))).toBe(false);
  expect(await read(form(["$ACTION_ID_zz", ""]))).toBe(false);
  expect(await read(form(["$ACTION_OTHER", ""]))).toBe(false);
});

test("the arguments bound to an action hold no references of the framework", async () => {
  const bound = (text: string) =>
    read(form(["$ACTION_REF_1", ""], ["$ACTION_1:0", `{"id":"${ID}","bound":"$@1"}`], ["$ACTION_1:1", text]));
  expect(await bound('[{"status":"none"}]')).toBe(true);
  expect(await bound('["$F1"]')).toBe(false);
  expect(await bound('["$1:constructor:constructor"]')).toBe(false);
});

test("a call by script is judged as a call", async () => {
  const call = (...fields: [string, string][]) => isReadableForm(TYPE, Buffer.from(form(...fields)), true);
  expect(await call(["0", '["$K1"]'], ["_1_goal", "ship"])).toBe(true);
  expect(await call(["0", "{"], ["_1_goal", "ship"])).toBe(false);
  expect(await call(["goal", "ship"])).toBe(false);
});
