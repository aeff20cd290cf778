import { expect, test } from "vitest";
import { readForm } from "#app/decide/form-data.ts";

function formOf(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("a form is read as it came: text, lists, records, and its own fields apart", () => {
  const form = formOf(
    ["submissionKey", "k"],
    ["criteria", "v"],
    ["goal", "ship"],
    ["deploy", "phone"],
    ["deploy", "server"],
    ["priorities.future", "nice"],
    ["priorities.comfort", ""],
  );
  expect(readForm(form)).toEqual({
    fields: { submissionKey: "k", criteria: "v" },
    answers: { goal: "ship", deploy: ["phone", "server"], priorities: { future: "nice", comfort: "" } },
  });
});

test("what the framework adds for itself is no answer", () => {
  expect(readForm(formOf(["$ACTION_REF_1", ""], ["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"])).answers).toEqual({});
});

test("a field called like a property of every object is a field like any other", () => {
  const { answers } = readForm(formOf(["__proto__", "x"], ["__proto__.polluted", "y"], ["constructor", "z"]));
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
