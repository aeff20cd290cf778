import { describe, expect, test } from "vitest";
import { findContradictions } from "#lib/model/contradictions.ts";
import type { ScorableQuestion } from "#lib/model/scorable-set.ts";

const options = (...ids: string[]) => ids.map((id) => ({ id }));
const QUESTIONS: ScorableQuestion[] = [
  { kind: "single", id: "role", scored: false, options: options("student", "lead") },
  { kind: "single", id: "python", options: options("new", "fluent") },
  { kind: "multiple", id: "deploy", options: options("server", "phone", "browser") },
  { kind: "single", id: "goal", options: options("learn", "ship", "research") },
  { kind: "tiers", id: "priorities" },
];
const find = (...answers: Parameters<typeof findContradictions>[1]) =>
  findContradictions({ questions: QUESTIONS }, answers);

describe("a contradiction", () => {
  test("is two different answers to a question about the project, with who gave which", () => {
    expect(find({ goal: "ship" }, { goal: "learn" }, { goal: "learn" })).toEqual([
      {
        question: "goal",
        about: "project",
        isWhole: true,
        positions: [
          { options: ["learn"], members: [1, 2] },
          { options: ["ship"], members: [0] },
        ],
        silent: [],
      },
    ]);
  });

  test("of equally common positions the one of the first member comes first", () => {
    const [found] = find({ goal: "ship" }, { goal: "learn" });
    expect(found?.positions.map(({ members }) => members)).toEqual([[0], [1]]);
  });

  test("is none where all agree, whatever the order of their options", () => {
    expect(find({ goal: "ship", deploy: ["phone", "server"] }, { goal: "ship", deploy: ["server", "phone"] })).toEqual(
      [],
    );
  });

  test("is none between an answer and no answer, not sure included", () => {
    expect(find({ goal: "ship", deploy: ["not-sure"] }, { goal: "not-sure", deploy: ["phone"] }, {})).toEqual([]);
  });

  test("names those who gave no answer beside the others", () => {
    const [found] = find({ goal: "ship" }, {}, { goal: "learn" }, { goal: "not-sure" });
    expect(found?.silent).toEqual([1, 3]);
  });

  test("of several options is in part when some option is common to all, and whole when none is", () => {
    const isWhole = (a: string[], b: string[]) => find({ deploy: a }, { deploy: b })[0]?.isWhole;
    expect(isWhole(["server", "phone"], ["server"])).toBe(false);
    expect(isWhole(["phone"], ["server", "browser"])).toBe(true);
  });

  test("takes no note of what is not scored, of priorities, and of options that the set does not know", () => {
    expect(
      find(
        { role: "student", priorities: { ease: "essential" }, goal: "ship", deploy: ["gone"] },
        { role: "lead", priorities: { ease: "irrelevant" }, goal: "ship", deploy: ["phone"] },
      ),
    ).toEqual([]);
  });
});

test.each(["leaning", "role", "experience", "python"])("%s is asked about the person, whatever the set", (id) => {
  const questions: ScorableQuestion[] = [{ kind: "single", id, options: options("a", "b") }];
  expect(findContradictions({ questions }, [{ [id]: "a" }, { [id]: "b" }])).toMatchObject([{ about: "person" }]);
});

test("what asks about the person comes last, what leaves no common ground first", () => {
  const found = find(
    { python: "new", deploy: ["server", "phone"], goal: "ship" },
    { python: "fluent", deploy: ["server"], goal: "learn" },
  );
  expect(found.map(({ question, about }) => [question, about])).toEqual([
    ["goal", "project"],
    ["deploy", "project"],
    ["python", "person"],
  ]);
});
