import { expect, test } from "vitest";
import { criteriaDocument, problemsOf, problemsWith } from "#tests/support/criteria-document.ts";

test.each([
  [["criteria", 0, "aspects", 0, "facets", 0, "tensorflow", "evidence"]],
  [["dealbreakers", 0, "evidence"]],
  [["advice", 0, "evidence"]],
  [["trends", 0, "evidence"]],
])("%j cites evidence that is there, once", (path) => {
  expect(problemsWith(path, ["one", "two"])).toEqual([`${path.join(".")}.1: there is no evidence "two"`]);
  expect(problemsWith(path, ["one", "one"])).toEqual([`${path.join(".")}.1: the evidence "one" is cited twice here`]);
});

test("evidence that nothing cites may stay", () => {
  const document = criteriaDocument();
  document.evidence.push(...document.evidence.map((item) => ({ ...item, id: "spare" })));
  expect(problemsOf(document)).toEqual([]);
});
