import { expect, test } from "vitest";
import { dropStaleAnswers, visibleQuestions } from "#lib/model/questions.ts";
import { aMultiple, aQuestion } from "#tests/support/toy-set.ts";

const set = {
  questions: [
    aQuestion("goal", ["learn", "ship"]),
    aMultiple("deploy", ["phone", "server", "none"], { askedWhen: { goal: ["ship"] } }),
    aQuestion("phone", ["ios", "android"], { askedWhen: { deploy: ["phone"] } }),
    { kind: "tiers", id: "priorities" } as const,
  ],
};
const visible = (answers: Parameters<typeof visibleQuestions>[1]) => visibleQuestions(set, answers).map(({ id }) => id);

test("questions are visible while they may be asked", () => {
  expect(visible({})).toEqual(["goal", "deploy", "phone", "priorities"]);
  expect(visible({ goal: "not-sure" })).toEqual(["goal", "deploy", "phone", "priorities"]);
  expect(visible({ goal: "ship", deploy: ["server"] })).toEqual(["goal", "deploy", "priorities"]);
});

test("a question behind a hidden one is hidden, also when both were answered", () => {
  expect(visible({ goal: "learn", deploy: ["phone"], phone: "ios" })).toEqual(["goal", "priorities"]);
});

test("conditions that cannot hold together hide a question", () => {
  const questions = [
    aQuestion("goal", ["learn", "ship"]),
    aQuestion("course", ["a", "b"], { askedWhen: { goal: ["learn"] } }),
    aQuestion("target", ["a", "b"], { askedWhen: { goal: ["ship"] } }),
    aQuestion("both", ["a", "b"], { askedWhen: { course: ["a"], target: ["a"] } }),
  ];
  expect(visibleQuestions({ questions }, {}).map(({ id }) => id)).toEqual(["goal", "course", "target"]);
});

test("answers that no longer apply are dropped, with what hangs on them", () => {
  const answers = { goal: "learn", deploy: ["phone"], phone: "ios", priorities: { ease: "nice" } } as const;
  expect(dropStaleAnswers(set, { ...answers, deploy: ["phone"] })).toEqual({
    answers: { goal: "learn", priorities: { ease: "nice" } },
    dropped: ["deploy", "phone"],
  });
});

test("answers that may still apply, and not sure, are kept", () => {
  const answers = { goal: "not-sure", deploy: ["phone", "none"], phone: "not-sure" };
  expect(dropStaleAnswers(set, answers)).toEqual({ answers, dropped: [] });
  expect(dropStaleAnswers(set, { deploy: [] })).toEqual({ answers: { deploy: [] }, dropped: [] });
  expect(dropStaleAnswers(set, { deploy: ["not-sure"] }).dropped).toEqual([]);
  expect(dropStaleAnswers(set, { goal: undefined })).toEqual({ answers: {}, dropped: [] });
});

test("answers from another set are dropped: unknown questions and options", () => {
  expect(dropStaleAnswers(set, { gaol: "ship", goal: "fly", deploy: ["phone", "moon"] })).toEqual({
    answers: {},
    dropped: ["gaol", "goal", "deploy"],
  });
});
