import { describe, expect, test } from "vitest";
import { answerFlipSentence, answerFlipTopic, transferSentence } from "#app/words/flips.ts";
import { plainText } from "#app/words/phrase.ts";
import type { Answer } from "#lib/model/answers.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const owner = aSpeaker();

test("a shift of weight is a sentence with a fraction and two names", () => {
  const transfer = { from: "libraries", to: "shipping", amount: 1 / 6 };
  const flips = { transfer, stability: [], answers: [] };
  const sentence = transferSentence(anOutcome({ flips }), owner);
  expect(plainText(sentence)).toBe("Move a sixth of the weight from Libraries to Shipping and it flips.");
});

test("no possible shift is said", () => {
  expect(plainText(transferSentence(anOutcome(), owner))).toBe("No single shift of weight would flip it.");
});

test("no shift of weight is claimed to flip what a hard requirement decided", () => {
  const flips = { transfer: { from: "libraries", to: "shipping", amount: 1 / 6 }, stability: [], answers: [] };
  for (const reason of ["ruled-out", "both-ruled-out"] as const) {
    expect(plainText(transferSentence(anOutcome({ flips, reason }), owner))).toBe(
      "A hard requirement decides here, so no shift of weight would flip it.",
    );
  }
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
  expect(plainText(answerFlipSentence(flip, {}, owner))).toBe(
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
  expect(plainText(answerFlipSentence(flip, {}, owner))).toBe(
    "If you had answered phone, it would be too close to call.",
  );
});

describe("a toggled option", () => {
  const flip = { kind: "toggle", question: "deploy", option: "phone", verdict: "neither", strength: null } as const;
  const said = (changes: { option?: string; chosen?: boolean }, deploy?: Answer) => {
    return plainText(answerFlipSentence({ ...flip, chosen: true, ...changes }, { deploy }, owner));
  };
  test("is said as chosen beside the others, or not chosen", () => {
    expect(said({}, ["server"])).toBe("If you had also chosen phone, neither would fit.");
    expect(said({}, "server")).toBe("If you had also chosen phone, neither would fit.");
    expect(said({ chosen: false }, ["phone", "server"])).toBe("If you had not chosen phone, neither would fit.");
  });
  test("is not said to join others where nothing is chosen", () => {
    for (const nothing of [undefined, "not-sure", []]) {
      expect(said({}, nothing)).toBe("If you had chosen phone, neither would fit.");
    }
  });
  test("takes the place of what cannot stand beside it", () => {
    expect(said({}, ["nowhere"])).toBe("If you had chosen phone instead of nowhere, neither would fit.");
    expect(said({ option: "nowhere" }, ["phone"])).toBe(
      "If you had chosen nowhere instead of phone, neither would fit.",
    );
    expect(said({ option: "nowhere" }, ["phone", "server"])).toBe("If you had chosen only nowhere, neither would fit.");
  });
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
  expect(plainText(answerFlipSentence(flip, {}, owner))).toBe(
    "If Shipping were nice to have to you instead of important, PyTorch would lead clearly.",
  );
  expect(answerFlipTopic(flip, owner)).toBe("Priorities");
});
