import { expect, test } from "vitest";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import { canHold } from "#lib/model/criteria-checks/reachability.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";

const checked = checkCriteriaSet(criteriaDocument());
if (!checked.ok) throw new Error("the small document is not sound");
const { set } = checked;

test("no condition at all holds", () => {
  expect(canHold(set, [])).toBe(true);
});

test("one answer cannot be two", () => {
  expect(canHold(set, [{ goal: ["learn"] }, { goal: ["ship"] }])).toBe(false);
  expect(canHold(set, [{ goal: ["learn", "ship"] }, { goal: ["ship"] }])).toBe(true);
});

test("several answers can be two, unless one excludes the other", () => {
  expect(canHold(set, [{ deploy: ["phone"] }, { deploy: ["server"] }])).toBe(true);
  expect(canHold(set, [{ deploy: ["phone"] }, { deploy: ["nowhere"] }])).toBe(false);
  expect(canHold(set, [{ deploy: ["phone", "nowhere"] }, { deploy: ["server"] }])).toBe(true);
  expect(canHold(set, [{ deploy: ["nowhere"] }])).toBe(true);
});

test("a question holds only together with what it is asked under", () => {
  expect(canHold(set, [{ deploy: ["phone"] }, { goal: ["learn"] }])).toBe(false);
});

test("what does not exist, or asks for priorities, never holds", () => {
  expect(canHold(set, [{ colour: ["red"] }])).toBe(false);
  expect(canHold(set, [{ priorities: ["ease"] }])).toBe(false);
});
