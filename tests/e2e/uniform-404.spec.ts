import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "playwright/test";
import { test } from "#tests/support/api.ts";
import { filesBelow } from "#tests/support/byte-search.ts";
import { submitForm } from "#tests/support/submit-form.ts";

/* A link that never existed, one that was deleted and one whose day has come cannot be told apart, and leave nothing. */

const ADDRESSES = [
  "/r/ID",
  "/r/ID/today",
  "/embed/r/ID",
  "/r/ID/opengraph-image",
  "/r/ID/badge.svg",
  "/r/ID/decision.md",
];
const MORE = ["/r/ID/decision.json", "/api/v1/results/ID"];
// What differs between any two responses.
const OF_EVERY_RESPONSE = ["date", "x-request-id", "ratelimit", "connection", "keep-alive"];

/** A response with what differs anyway taken out: the address asked for, the nonce, the time. */
async function told(url: string, address: string, id: string) {
  const response = await fetch(`${url}${address.replace("ID", id)}`, { redirect: "manual" });
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
  const plain = (text: string) => text.replaceAll(id, "ID").replaceAll(nonce, "NONCE");
  const headers = [...response.headers].filter(([name]) => !OF_EVERY_RESPONSE.includes(name));
  return {
    status: response.status,
    headers: headers.map(([name, value]) => `${name}: ${plain(value)}`),
    body: plain(await response.text()),
  };
}

const sizesOf = (folder: string) =>
  filesBelow(folder).map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.size}`);

test("unknown, deleted and expired links answer with the same bytes and headers, and write no file", {
  tag: "@nojs",
}, async ({ api: { app, contract, data } }) => {
  const body = { answers: { goal: "ship" } };
  const saved: { id: string; manageKey: string } = JSON.parse((await contract.call("saveResult", { body })).text);
  const headers = { Authorization: `Bearer ${saved.manageKey}` };
  await contract.call("deleteResult", { path: { id: saved.id }, headers });
  const expired = (await submitForm(app.url, { goal: "ship" })).location?.split("/").at(-1) ?? "";
  await data.expireResult(expired);
  const unknown = randomBytes(32).toString("base64url");

  // The journal may grow meanwhile: the expired result is still being counted.
  const files = () => [...sizesOf(".next"), ...filesBelow(dirname(data.url.replace("file:", "")))];
  const before = files();
  for (const address of [...ADDRESSES, ...MORE]) {
    const [first, ...others] = await Promise.all([unknown, saved.id, expired].map((id) => told(app.url, address, id)));
    expect(first?.status, address).toBe(404);
    for (const other of others) expect(other, address).toEqual(first);
    expect(first?.headers.join(), address).toContain("no-store");
  }
  expect(files()).toEqual(before);
});
