import { expect, test } from "vitest";
import { wordingOf } from "#app/decide/wording.ts";
import { answersFrom, fragmentOf } from "#app/r/[id]/try-it/fragment.ts";
import type { Answers } from "#lib/model/answers.ts";
import { smallSet } from "#tests/support/submission.ts";

const wording = wordingOf(smallSet());
const original: Answers = { goal: "ship", deploy: ["phone", "server"], priorities: { ease: "essential" } };

test("answers left as they were need no more than the opening", () => {
  expect(fragmentOf(wording, original, original)).toBe("#try-it");
  expect(answersFrom(wording, original, "#try-it")).toEqual(original);
});

test("a fragment carries what differs and nothing of what does not", () => {
  const fragment = fragmentOf(wording, original, { ...original, deploy: ["phone"] });
  expect(fragment).toBe("#try-it&deploy=phone");
});

test.each<[string, Answers]>([
  ["another option", { ...original, goal: "learn" }],
  ["an answer taken back", { deploy: ["phone", "server"], priorities: { ease: "essential" } }],
  ["an answer given", { ...original, leaning: "left" }],
  ["several options", { ...original, deploy: ["server"] }],
  ["no option of several", { goal: "ship", priorities: { ease: "essential" } }],
  ["not sure", { ...original, deploy: "not-sure" }],
  ["another tier and one more", { ...original, priorities: { ease: "nice", shipping: "irrelevant" } }],
  ["a tier taken back", { goal: "ship", deploy: ["phone", "server"] }],
])("%s comes back from its fragment", (_what, answers) => {
  expect(answersFrom(wording, original, fragmentOf(wording, original, answers))).toEqual(answers);
});

test.each([
  "#try-it&goal=unknown",
  "#try-it&unknown=ship",
  "#try-it&priorities.ease=most",
  "#try-it&priorities.x=nice",
])("%s is no variation of these questions", (fragment) => {
  expect(answersFrom(wording, original, fragment)).toBeNull();
});

test("options that exclude each other are no variation", () => {
  expect(answersFrom(wording, original, "#try-it&deploy=nowhere&deploy=phone")).toBeNull();
});
