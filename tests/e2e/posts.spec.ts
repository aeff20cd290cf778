import { expect } from "playwright/test";
import { test } from "#tests/support/api.ts";
import { submissionKey, withKey } from "#tests/support/load.ts";
import { submitForm } from "#tests/support/submit-form.ts";

/* Posts that no page of ours sends are refused before any work: here, with a database that would fail at once. */

test.describe.configure({ mode: "serial" });

const MULTIPART = "multipart/form-data; boundary=x";
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

type Post = [name: string, status: number, headers: Record<string, string>, body: string];

/** `action`: the id of the action that saves a form. */
function refusedPosts(action: string): Post[] {
  const call = { "Content-Type": MULTIPART, "Next-Action": action };
  return [
    ["another site", 403, { Origin: "https://elsewhere.example" }, "goal=ship"],
    ["a page without an origin", 403, { Origin: "null" }, "goal=ship"],
    ["an origin that is none", 403, { Origin: "nonsense" }, "goal=ship"],
    ["another site of the same domain", 403, { "Sec-Fetch-Site": "same-site" }, "goal=ship"],
    ["another site, whose browser names no origin", 403, { "Sec-Fetch-Site": "cross-site" }, "goal=ship"],
    ["a body beyond the limit", 413, { "Content-Type": MULTIPART }, "x".repeat(16_385)],
    ["a form without an end", 400, { "Content-Type": MULTIPART }, part("goal", "ship")],
    [
      "a form of another boundary",
      400,
      { "Content-Type": "multipart/form-data; boundary=y" },
      `${part("goal", "ship")}--x--`,
    ],
    ["hidden fields that are not ours", 400, { "Content-Type": MULTIPART }, `${part("$ACTION_REF_1", "")}--x--`],
    ["a call without its arguments", 400, call, `${part("goal", "ship")}--x--`],
    ["a call with references of the framework", 400, call, `${part("0", '["$1:__proto__:then"]')}--x--`],
    ["a call in text", 400, { ...call, "Content-Type": "text/plain;charset=UTF-8" }, "[]"],
    ["a call in JSON", 400, { ...call, "Content-Type": "application/json" }, "[]"],
  ];
}

test("posts from elsewhere, too large or malformed are refused with 4xx before any work", { tag: "@nojs" }, async ({
  api: { app, data },
}) => {
  const { fields } = await submitForm(app.url, { goal: "ship" });
  const action = /[0-9a-f]{40,64}/.exec(fields.map(([, value]) => value).join(" "))?.[0] ?? "none";
  const stored = await data.countResults();
  for (const table of ["Result", "CriteriaSet"]) await data.execute(`ALTER TABLE "${table}" RENAME TO "${table}Away"`);
  for (const [name, status, headers, body] of refusedPosts(action)) {
    const response = await fetch(`${app.url}/decide`, { method: "POST", headers, body, redirect: "manual" });
    expect([name, response.status]).toEqual([name, status]);
    expect(response.headers.get("connection"), name).toBe("close");
  }
  for (const table of ["Result", "CriteriaSet"]) await data.execute(`ALTER TABLE "${table}Away" RENAME TO "${table}"`);
  expect(await data.countResults()).toBe(stored);
});

test("an action that is called at a page without it is not passed on", { tag: "@nojs" }, async ({ api: { app } }) => {
  const { fields } = await submitForm(app.url, { goal: "ship" });
  const action = /[0-9a-f]{40,64}/.exec(fields.map(([, value]) => value).join(" "))?.[0] ?? "none";
  const body = `${part("0", '["$K1"]')}${part("_1_goal", "ship")}--x--`;
  const headers = { "Content-Type": MULTIPART, "Next-Action": action };
  for (const path of ["/stats", "/", `/r/${"A".repeat(43)}`]) {
    expect((await fetch(app.url + path, { method: "POST", headers, body })).status).toBe(400);
  }
  expect(app.output()).not.toContain("forward");
});

const OLDER_ACTION = "40".repeat(21);

test("a form of an older build is taken as what it is, where its page has one action", { tag: "@nojs" }, async ({
  api: { app },
}) => {
  const { fields } = await submitForm(app.url, { goal: "ship" });
  const key = submissionKey();
  const older = withKey(fields, key).map(([name, value]): [string, string] => [
    name,
    value.replaceAll(/[0-9a-f]{42}/g, OLDER_ACTION),
  ]);
  const sent = await submitForm(app.url, {}, { fields: older });
  expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/r\/[\w-]{43}$/)]);
});

test("where it has several, a form of an older build is told so on a page", { tag: "@nojs" }, async ({
  api: { app },
}) => {
  const { location } = await submitForm(app.url, { goal: "ship" });
  const body = new FormData();
  body.append(`$ACTION_ID_${OLDER_ACTION}`, "");
  const response = await fetch(`${app.url}${location}`, { method: "POST", body, redirect: "manual" });
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toContain("updated after you opened the page");
});

test("field names that only JavaScript knows are no answers, and harm nothing", { tag: "@nojs" }, async ({
  api: { app, data },
}) => {
  const stored = await data.countResults();
  for (const name of [
    "__proto__",
    "__proto__.goal",
    "constructor",
    "constructor.prototype",
    "priorities.__proto__",
    "toString",
  ]) {
    const sent = await submitForm(app.url, { goal: "ship", [name]: "nice" });
    expect([name, sent.status, sent.location]).toEqual([name, 200, null]);
  }
  expect(await data.countResults()).toBe(stored);
  expect((await submitForm(app.url, { goal: "ship" })).status).toBe(303);
});
