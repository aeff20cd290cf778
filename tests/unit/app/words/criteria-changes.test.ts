import { expect, test } from "vitest";
import { changesInWords, fieldsInWords, ratingChangeInWords } from "#app/words/criteria-changes.ts";
import { diffCriteriaSets } from "#lib/model/criteria-diff.ts";
import type { RatingEntry } from "#lib/model/criteria-set.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

/** What is said of the first TensorFlow rating of the small set (60, from 52 to 68) after a change. */
function said(change: Partial<RatingEntry>): string | undefined {
  const to = ledgerSet();
  const facet = to.criteria[0]?.aspects[0]?.facets[0];
  if (facet) Object.assign(facet.tensorflow, change);
  const [first] = diffCriteriaSets(ledgerSet(), to).ratings.changed;
  return first && ratingChangeInWords(first);
}

test("a rating rises or falls by its points, surer or less sure", () => {
  expect(said({ low: 57, best: 65, high: 73 })).toBe("rises by 5 points from 60 to 65 (57 to 73, before 52 to 68)");
  expect(said({ low: 55, best: 59, high: 63 })).toBe(
    "falls by 1 point from 60 to 59, surer than before (55 to 63, before 52 to 68)",
  );
  expect(said({ low: 40 })).toBe("stays at 60, less sure than before (40 to 68, before 52 to 68)");
});

test("a new reason and other sources are said", () => {
  expect(said({ reason: "Another." })).toBe("the reason is new");
  expect(said({ evidence: ["pt-new", "both-mid"] })).toBe("it rests on 2 sources more and 1 source fewer");
});

test("members of the document are named as a reader knows them", () => {
  expect(fieldsInWords(["askedWhen", "claim", "title"])).toBe("when it is asked, the claim and the title");
});

test("counts name only what happened", () => {
  expect(changesInWords({ added: [1, 2], removed: [], changed: [1] })).toBe("2 added, 1 changed");
  expect(changesInWords({ added: [], removed: [], changed: [] })).toBe("none changed");
});
