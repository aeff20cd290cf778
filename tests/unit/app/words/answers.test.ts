import { expect, test } from "vitest";
import { answerInWords } from "#app/words/answers.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

test("priorities are told from the highest to the lowest", () => {
  const priorities = { cost: "irrelevant", docs: "nice", shipping: "essential" } as const;
  expect(answerInWords("priorities", priorities, aSpeaker())).toMatch(/^Shipping: .*; docs: .*; cost: /i);
});

test("an answer that says nothing is not answered", () => {
  for (const nothing of [undefined, [], {}])
    expect(answerInWords("priorities", nothing, aSpeaker())).toBe("Not answered");
});
