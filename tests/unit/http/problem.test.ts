import { expect, test } from "vitest";
import { PROBLEM_KINDS, type ProblemKind, problemResponse } from "#lib/http/problem.ts";

test("a problem is an RFC 9457 document with its status, kept by no cache", async () => {
  const response = problemResponse({
    kind: "invalid-body",
    detail: "One field is wrong.",
    errors: [{ detail: "not an option", pointer: "#/answers/goal" }],
    headers: { Allow: "GET" },
  });
  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("allow")).toBe("GET");
  expect(await response.json()).toEqual({
    type: "/api#problem-invalid-body",
    title: "The body does not say what is expected",
    status: 422,
    detail: "One field is wrong.",
    errors: [{ detail: "not an option", pointer: "#/answers/goal" }],
  });
});

test("every kind of problem has an error status", () => {
  for (const kind of Object.keys(PROBLEM_KINDS) as ProblemKind[]) {
    expect(PROBLEM_KINDS[kind].status).toBeGreaterThanOrEqual(400);
  }
});
