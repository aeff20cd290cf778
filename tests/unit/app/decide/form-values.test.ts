import { expect, test } from "vitest";
import { rawAnswersFrom } from "#app/decide/form-values.ts";
import { checkAnswers } from "#app/decide/validation.ts";
import { publishedSet } from "#tests/support/published-set.ts";

test("empty fields are left out, and a lone “not sure” is no list", () => {
  const values = {
    goal: "",
    deploy: [],
    priorities: { shipping: "nice", comfort: "" },
    musts: ["not-sure"],
    role: null,
  };
  expect(rawAnswersFrom(values)).toEqual({ priorities: { shipping: "nice" }, musts: "not-sure" });
});

test("a field called __proto__ stays a field, and is refused like any that nobody asked for", async () => {
  const set = await publishedSet("2026-11");
  for (const value of ["x", { goal: "ship" }]) {
    const answers = rawAnswersFrom(Object.fromEntries([["__proto__", value]]));
    expect(Object.keys(answers)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(checkAnswers(set, answers).ok).toBe(false);
  }
});
