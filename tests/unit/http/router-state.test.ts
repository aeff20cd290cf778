import { expect, test } from "vitest";
import { isReadableRouterState } from "#lib/http/router-state.ts";

const state = (tree: unknown) => encodeURIComponent(JSON.stringify(tree));

test("what Next's script says of where it is, is let through, and so is saying nothing", () => {
  expect(isReadableRouterState(undefined)).toBe(true);
  const page = ["__PAGE__", {}, null, "refetch"];
  expect(isReadableRouterState(state(["", { children: ["decide", { children: page }] }, null, null]))).toBe(true);
  expect(isReadableRouterState(state(["", { children: ["r", { children: [["id", "x", "d", null], {}] }] }]))).toBe(
    true,
  );
});

test("what it never says is told apart, before a page is rendered with it", () => {
  for (const header of [
    "",
    "%%x",
    "{}",
    "null",
    "[]",
    state([1, {}]),
    state(["", { children: 1 }]),
    "[".repeat(9000),
  ]) {
    expect(isReadableRouterState(header), header.slice(0, 20)).toBe(false);
  }
});
