import { expect, test } from "vitest";
import { conditionText } from "#app/decide/condition-text.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const { questions } = await publishedSet("2026-11");

function textOf(id: string, change: object = {}): string | null {
  const question = questions.find((entry) => entry.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return conditionText({ ...question, ...change }, questions);
}

test("a question that always applies says nothing", () => {
  expect(textOf("goal")).toBeNull();
  expect(textOf("priorities")).toBeNull();
});

test("a question for all answers but one names the one", () => {
  expect(textOf("horizon")).toBe(
    "Leave this empty if you answer “Learning or teaching” to “What is this project for?”.",
  );
});

test("a question for some answers names them, and of several conditions each", () => {
  expect(textOf("horizon", { askedWhen: { goal: ["ship", "maintain"] } })).toMatch(
    /^Only if you answer “[^”]+” or “[^”]+” to “What is this project for\?”\. Otherwise leave it empty\.$/,
  );
  const both = { goal: ["explore", "publish", "ship", "maintain"], codebase: ["none"] };
  expect(textOf("horizon", { askedWhen: both })).toMatch(/^Only if you answer .+ to “[^”]+” and “[^”]+” to “[^”]+”\. /);
});
