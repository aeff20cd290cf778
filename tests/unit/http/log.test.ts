import { afterEach, expect, test } from "vitest";
import { createLog, describeError, type Log, reportFailure, sendConsoleTo, withoutSecrets } from "#lib/http/log.ts";

const ID = "q".repeat(43);
const original = { ...console };
const listeners = process.listeners("warning");

afterEach(() => {
  Object.assign(console, original);
  process.removeAllListeners("warning");
  for (const listener of listeners) process.on("warning", listener);
});

function collected(format: "json" | "text", level: "info" | "error" = "info") {
  const lines: string[] = [];
  return {
    lines,
    log: createLog({ level, format }, { write: (line) => lines.push(line), flush: () => {}, flushNow: () => {} }),
  };
}

test("a line is JSON with its level, its words and the hour, and nothing about the machine or the process", () => {
  const { lines, log } = collected("json");
  log.info({ route: "/r/[id]", status: 200 }, "request");
  const line: Record<string, unknown> = JSON.parse(lines[0] ?? "");
  expect(line).toEqual({ level: "info", time: expect.any(String), route: "/r/[id]", status: 200, msg: "request" });
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT\d\dZ$/);
});

test("for a person at a terminal a line is words", () => {
  const { lines, log } = collected("text");
  log.info({ route: "/", status: 200 }, "request");
  log.error({ error: describeError(new Error("no room")) }, "not answered");
  expect(lines[0]).toBe("request  route=/  status=200\n");
  expect(lines[1]).toMatch(/^not answered\nError: no room\n/);
});

test("below the level asked for nothing is written", () => {
  const { lines, log } = collected("json", "error");
  log.info("request");
  expect(lines).toEqual([]);
});

test("links and keys of results are cut out of whatever is logged, and shorter words stay", () => {
  expect(withoutSecrets(`/r/${ID} of 2026-11`)).toBe("/r/[id] of 2026-11");
  const described = describeError(Object.assign(new TypeError(`no ${ID}`), { code: "P2002" }));
  expect(described).toMatchObject({ name: "TypeError", code: "P2002", message: "no [id]" });
  expect(JSON.stringify(described)).not.toContain(ID);
  expect(describeError(`thrown ${ID}`)).toEqual({ message: "thrown [id]" });
});

test("what libraries print and warn of goes through the log, one line for one call", () => {
  const { lines, log } = collected("json");
  sendConsoleTo(log);
  console.error("⨯", new Error(`row ${ID}`));
  console.warn("deprecated", 3);
  console.log(" ✓ Compiled");
  process.emit("warning", new Error(`not folded: ${ID}`));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "error", msg: "⨯", error: { message: "row [id]" } },
    { level: "warn", msg: "deprecated 3" },
    { level: "info", msg: "✓ Compiled" },
    { level: "warn", error: { message: "not folded: [id]" } },
  ]);
});

test("a failure is reported once in the log of the process, whichever instance of the module reports it", () => {
  const { lines, log } = collected("json");
  const shared: typeof globalThis & { tensorOrTorchLog?: Log } = globalThis;
  shared.tensorOrTorchLog = log;
  reportFailure(new Error(`row ${ID}`));
  delete shared.tensorOrTorchLog;
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: "error", error: { message: "row [id]" } }]);
});
