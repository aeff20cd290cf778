import { expect, test } from "vitest";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import { criteriaDocument, problemsOf } from "#tests/support/criteria-document.ts";

test("a sound document passes, with its defaults filled in", () => {
  const checked = checkCriteriaSet(criteriaDocument());
  expect(checked.ok && checked.set.criteria[0]?.aspects[0]?.combine).toBe("mean");
});

test("whatever is no document at all is refused, not crashed on", () => {
  for (const nothing of [undefined, null, 7, "text", [], {}]) expect(problemsOf(nothing)).not.toEqual([]);
});

test("every problem of a document is named, not only the first", () => {
  const document = criteriaDocument();
  document.thresholds.leaningSupport = 0.95;
  document.publishedOn = "2024-12-31";
  expect(problemsOf(document)).toHaveLength(3);
});
