import { expect, test } from "vitest";
import { NOT_SURE, tiersIn } from "#lib/model/answers.ts";

test("an answer states the tiers that it holds, one of another kind states none", () => {
  expect(tiersIn({ maturity: "nice" })).toEqual({ maturity: "nice" });
  for (const answer of [undefined, NOT_SURE, "phone", ["phone", "server"]]) expect(tiersIn(answer)).toEqual({});
  expect(tiersIn(JSON.parse("null"))).toEqual({});
});
