import { describe, expect, test } from "vitest";
import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import { aMultiple, aQuestion } from "#tests/support/toy-set.ts";

const deploy = aMultiple("deploy", ["phone", "server", "none"]);
const schema = answersSchemaFor({
  questions: [
    aQuestion("goal", ["learn", "ship"]),
    {
      ...deploy,
      options: deploy.options.map((option) => (option.exclusive ? { ...option, label: "None of these" } : option)),
    },
    { kind: "tiers", id: "priorities" },
  ],
  criteria: [{ id: "ease" }, { id: "speed" }],
});

const read = (answers: unknown) => schema.safeParse(answers);
const problems = (answers: unknown) =>
  read(answers).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("accepts", () => {
  test("nothing, options, lists of options in any order, and tiers", () => {
    expect(read({}).data).toEqual({});
    expect(read({ goal: "ship", deploy: ["server", "phone", "server"], priorities: { ease: "nice" } }).data).toEqual({
      goal: "ship",
      deploy: ["phone", "server"],
      priorities: { ease: "nice" },
    });
  });
  test("a lone box, and not sure to any question, in a list or not", () => {
    expect(read({ deploy: "phone" }).data).toEqual({ deploy: ["phone"] });
    const unsure = { goal: "not-sure", deploy: "not-sure", priorities: "not-sure" };
    expect(read(unsure).data).toEqual(unsure);
    expect(read({ deploy: ["not-sure"] }).data).toEqual({ deploy: "not-sure" });
    expect(read({ deploy: ["none"] }).data).toEqual({ deploy: ["none"] });
  });
  test("the empty values of a form as unanswered", () => {
    expect(read({ goal: "", deploy: [], priorities: { ease: "", speed: null } }).data).toEqual({});
    expect(read({ goal: null, deploy: null, priorities: undefined }).data).toStrictEqual({});
  });
});

describe("refuses, in plain words,", () => {
  test("an unknown question, whatever its name", () => {
    expect(problems({ gaol: "ship" })).toEqual([["", "There is no question called “gaol” here. Take it out."]]);
    expect(problems({ a: 1, b: 2 })?.[0]?.[1]).toBe("There is no question called “a”, “b” here. Take it out.");
    for (const id of ["__proto__", "constructor", "toString"]) {
      expect(problems(JSON.parse(`{"${id}":"x"}`))?.[0]?.[1]).toContain(`no question called “${id}”`);
    }
  });
  test("an unknown option", () => {
    expect(problems({ goal: "fly" })).toEqual([["goal", "Choose one of the options listed for this question."]]);
    expect(problems({ goal: ["ship"] })?.[0]?.[0]).toBe("goal");
    expect(problems({ deploy: ["moon"] })).toEqual([["deploy.0", "Choose from the options listed for this question."]]);
    expect(problems({ deploy: 5 })).toEqual([["deploy", "Choose from the options listed for this question."]]);
  });
  test("an exclusive option beside another, naming it as the person saw it", () => {
    const advice = "cannot be combined with other options. Keep it alone, or take it away and keep the others.";
    expect(problems({ deploy: ["phone", "none"] })).toEqual([["deploy", `“None of these” ${advice}`]]);
    expect(problems({ deploy: ["not-sure", "phone"] })).toEqual([["deploy", `“Not sure” ${advice}`]]);
    expect(read({ deploy: ["phone", "none"] }).error?.issues).toMatchObject([{ code: "custom" }]);
  });
  test("an unknown criterion or tier", () => {
    expect(problems({ priorities: { looks: "nice" } })).toEqual([
      ["priorities", "There is nothing called “looks” here. Take it out."],
    ]);
    const listed = [["priorities", "Give each criterion one of: essential, important, nice, irrelevant."]];
    expect(problems({ priorities: { ease: "huge" } })).toEqual(listed);
    expect(problems({ priorities: ["ease"] })).toEqual(listed);
  });
  test("what is no set of answers at all", () => {
    const message = [["", "Send the answers as one object, with one field per question."]];
    for (const answers of [null, [], "ship", 1]) expect(problems(answers)).toEqual(message);
  });
});

test("an option without a label is named by its id", () => {
  const bare = answersSchemaFor({ questions: [deploy], criteria: [] });
  expect(bare.safeParse({ deploy: ["none", "phone"] }).error?.issues[0]?.message).toContain("“none”");
});
