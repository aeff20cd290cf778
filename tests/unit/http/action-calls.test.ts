import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isMultipart, isStrayCall, isWholeCall, readActionPages } from "#lib/http/action-calls.ts";

const TYPE = "multipart/form-data; boundary=x";

function pages() {
  const folder = mkdtempSync(join(tmpdir(), "actions-"));
  const file = join(folder, "manifest.json");
  const node = {
    aa: { workers: { "app/decide/page": {} } },
    bb: { workers: { "app/r/[id]/page": {}, "app/page": {} } },
  };
  writeFileSync(file, JSON.stringify({ node }));
  const read = readActionPages(file);
  rmSync(folder, { recursive: true });
  return read;
}

const call = (id: string | undefined, type = TYPE) => ({
  method: "POST",
  headers: { "content-type": type, ...(id === undefined ? {} : { "next-action": id }) },
});

test("an action is called at the pages that have it", () => {
  for (const [id, path] of [
    ["aa", "/decide"],
    ["aa", "/decide/"],
    ["bb", "/r/some-id"],
    ["bb", "/"],
  ] as const) {
    expect(isStrayCall(call(id), path, pages())).toBe(false);
  }
});

test("an action of another page is not passed on", () => {
  for (const [id, path] of [
    ["aa", "/stats"],
    ["aa", "/r/some-id"],
    ["bb", "/decide"],
    ["bb", "/r/some-id/today"],
    ["bb", "/r/"],
    ["aa", "/decide/more"],
  ] as const) {
    expect(isStrayCall(call(id), path, pages())).toBe(true);
  }
});

test("a call that is no form with parts is stray; an unknown id is for the framework to tell", () => {
  expect(isStrayCall(call("aa", "text/plain"), "/decide", pages())).toBe(true);
  expect(isStrayCall(call("aa", "application/json"), "/decide", pages())).toBe(true);
  expect(isStrayCall(call("cc"), "/decide", pages())).toBe(false);
});

test("what calls no action is no stray call", () => {
  expect(isStrayCall(call(undefined, "text/plain"), "/decide", pages())).toBe(false);
  expect(isStrayCall({ ...call("aa"), method: "GET" }, "/stats", pages())).toBe(false);
});

test("without a build there are no actions", () => {
  expect(readActionPages("/nowhere/manifest.json").size).toBe(0);
});

test.each<[string, Record<string, string>]>([
  ["a form alone", { "0": '["$K1"]', _1_goal: "ship" }],
  ["what the action said before, and a form", { "0": '[{"status":"none"},"$K1"]', _1_goal: "$F" }],
  ["undefined and an escaped dollar", { "0": '["$undefined","$$5 a month"]' }],
])("%s is a whole call", (_, parts) => {
  expect(isWholeCall(Object.entries(parts))).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ["nothing", {}],
  ["fields alone", { _1_goal: "ship" }],
  ["a reference to another part", { "0": '["$1"]', "1": "{}" }],
  ["a reference to a way out", { "0": '["$1:__proto__:then"]' }],
  ["a server reference", { "0": '["$F1"]' }],
  ["a promise", { "0": '["$@1"]' }],
  ["a blob", { "0": '[{"a":["$B1"]}]' }],
  ["a prototype", { "0": '[{"__proto__":{"a":1}}]' }],
  ["no list", { "0": '{"then":"x"}' }],
  ["three arguments", { "0": "[1,2,3]" }],
])("%s is none", (_, parts) => {
  expect(isWholeCall(Object.entries(parts))).toBe(false);
});

test("only posts of that content type are looked at", () => {
  expect(isMultipart({ method: "POST", headers: { "content-type": TYPE } })).toBe(true);
  expect(isMultipart({ method: "POST", headers: { "content-type": "application/json" } })).toBe(false);
  expect(isMultipart({ method: "GET", headers: { "content-type": TYPE } })).toBe(false);
});
