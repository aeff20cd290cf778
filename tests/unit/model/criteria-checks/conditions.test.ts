import { expect, test } from "vitest";
import { problemsWith } from "#tests/support/criteria-document.ts";

const FACET = ["criteria", 0, "aspects", 0, "facets", 1, "when"];
const APPLIES = ["criteria", 1, "aspects", 0, "appliesWhen"];

test.each<[string, (string | number)[], object, string]>([
  ["an unknown question", FACET, { colour: ["red"] }, `${FACET.join(".")}.colour: there is no question "colour"`],
  [
    "an unknown option",
    FACET,
    { goal: ["learn", "fly"] },
    `${FACET.join(".")}.goal.1: the question "goal" has no option "fly"`,
  ],
  [
    "not-sure",
    FACET,
    { goal: ["not-sure"] },
    `${FACET.join(".")}.goal.0: the question "goal" has no option "not-sure"`,
  ],
  ["an option twice", FACET, { goal: ["learn", "learn"] }, `${FACET.join(".")}.goal.1: "learn" is named twice`],
  [
    "priorities",
    FACET,
    { priorities: ["ease"] },
    `${FACET.join(".")}.priorities: "priorities" asks for priorities; no condition can read it`,
  ],
  ["nothing", FACET, {}, `${FACET.join(".")}: an empty condition always holds; leave it out instead`],
  ["an unknown question", ["advice", 0, "when"], { no: ["x"] }, 'advice.0.when.no: there is no question "no"'],
  [
    "an unscored question",
    FACET,
    { leaning: ["left"] },
    `${FACET.join(".")}.leaning: "leaning" is not scored, so nothing that is scored may depend on it`,
  ],
  [
    "an unscored question",
    APPLIES,
    { leaning: ["left"] },
    `${APPLIES.join(".")}.leaning: "leaning" is not scored, so nothing that is scored may depend on it`,
  ],
  [
    "an unscored question",
    ["dealbreakers", 0, "when"],
    { leaning: ["left"] },
    'dealbreakers.0.when.leaning: "leaning" is not scored, so nothing that is scored may depend on it',
  ],
  [
    "an unscored question",
    ["questions", 2, "askedWhen"],
    { leaning: ["left"] },
    'questions.2.askedWhen.leaning: "leaning" is not scored, so nothing that is scored may depend on it',
  ],
  [
    "a later question",
    ["questions", 1, "askedWhen"],
    { deploy: ["phone"] },
    'questions.1.askedWhen.deploy: "deploy" is not asked earlier; a condition reads earlier answers',
  ],
  [
    "itself",
    ["questions", 2, "askedWhen"],
    { deploy: ["phone"] },
    'questions.2.askedWhen.deploy: "deploy" is not asked earlier; a condition reads earlier answers',
  ],
])("a condition that names %s is refused: %j = %j", (_, path, condition, problem) => {
  expect(problemsWith(path, condition)).toContain(problem);
});

test("advice may read an unscored question", () => {
  expect(problemsWith(["advice", 0, "when"], { leaning: ["right"] })).toEqual([]);
});

test("a facet that no answers can reach is refused", () => {
  expect(problemsWith(FACET, { goal: ["learn"], deploy: ["phone"] })).toEqual([
    `${FACET.join(".")}: no answers can fulfil {"goal":["learn"],"deploy":["phone"]}, so this is never reached`,
  ]);
});

test("a facet that its own aspect shuts out is refused", () => {
  expect(problemsWith(["criteria", 1, "aspects", 0, "facets", 1, "when"], { goal: ["learn"] })).toEqual([
    expect.stringMatching(/facets.1.when: no answers can fulfil .* within .*, so this is never reached$/),
  ]);
});

test("a question that is asked never is refused", () => {
  expect(problemsWith(["questions", 2, "askedWhen"], { goal: ["ship"], leaning: ["left"] })).not.toEqual([]);
});
