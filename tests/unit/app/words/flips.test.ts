import { expect, test } from "vitest";
import { answerFlipSentence, answerFlipTopic, transferSentence } from "#app/words/flips.ts";
import { plainText } from "#app/words/phrase.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const owner = aSpeaker();

test("a shift of weight is a sentence with a fraction and two names", () => {
  const sentence = transferSentence({ from: "libraries", to: "shipping", amount: 1 / 6 }, owner);
  expect(plainText(sentence)).toBe("Move a sixth of the weight from Libraries to Shipping and it flips.");
});

test("no possible shift is said", () => {
  expect(plainText(transferSentence(null, owner))).toBe("No single shift of weight would flip it.");
});

test("another option that changes the verdict names both options", () => {
  const flip = {
    kind: "option",
    question: "deploy",
    from: "server",
    to: "phone",
    verdict: "tensorflow",
    strength: "leaning",
  } as const;
  expect(plainText(answerFlipSentence(flip, owner))).toBe(
    "If you had answered phone instead of server, TensorFlow would lead.",
  );
  expect(answerFlipTopic(flip, owner)).toBe("Target");
});

test("an unanswered question that changes the verdict has no 'instead'", () => {
  const flip = {
    kind: "option",
    question: "deploy",
    from: null,
    to: "phone",
    verdict: "close",
    strength: null,
  } as const;
  expect(plainText(answerFlipSentence(flip, owner))).toBe("If you had answered phone, it would be too close to call.");
});

test("a toggled option is said as chosen or not chosen", () => {
  const flip = { kind: "toggle", question: "deploy", option: "phone", verdict: "neither", strength: null } as const;
  expect(plainText(answerFlipSentence({ ...flip, chosen: true }, owner))).toBe(
    "If you had also chosen phone, neither would fit.",
  );
  expect(plainText(answerFlipSentence({ ...flip, chosen: false }, owner))).toBe(
    "If you had not chosen phone, neither would fit.",
  );
});

test("a moved tier names the criterion and both tiers", () => {
  const flip = {
    kind: "tier",
    criterion: "shipping",
    from: "important",
    to: "nice",
    verdict: "pytorch",
    strength: "clear",
  } as const;
  expect(plainText(answerFlipSentence(flip, owner))).toBe(
    "If Shipping were nice to have to you instead of important, PyTorch would lead clearly.",
  );
  expect(answerFlipTopic(flip, owner)).toBe("Priorities");
});
