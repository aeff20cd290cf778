import { expect, test } from "vitest";
import { diffCriteriaSets } from "#lib/model/criteria-diff.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

const set = ledgerSet();
const NOTHING = { added: [], removed: [], changed: [] };

/** The set again, with a change made to a copy of it. */
function changed(change: (copy: typeof set) => void): typeof set {
  const copy = structuredClone(set);
  copy.version = "changed";
  change(copy);
  return copy;
}

function facetOf(copy: typeof set) {
  const facet = copy.criteria[0]?.aspects[0]?.facets[0];
  if (!facet) throw new Error("the small set has a first facet");
  return facet;
}

test("a set against itself shows nothing but that every rating is the same", () => {
  expect(diffCriteriaSets(set, set)).toEqual({
    from: "small",
    to: "small",
    document: [],
    questions: NOTHING,
    criteria: NOTHING,
    aspects: NOTHING,
    facets: NOTHING,
    ratings: { ...NOTHING, same: 6 },
    dealbreakers: NOTHING,
    advice: NOTHING,
    evidence: NOTHING,
  });
});

test("the order of the document changes nothing", () => {
  const reversed = changed((copy) => {
    for (const criterion of copy.criteria) for (const aspect of criterion.aspects) aspect.facets.reverse();
    copy.criteria.reverse();
    copy.questions.reverse();
    copy.evidence.reverse();
    facetOf({ ...copy, criteria: copy.criteria.toReversed() }).pytorch.evidence.reverse();
  });
  const { ratings, questions, criteria, aspects, facets, evidence } = diffCriteriaSets(set, reversed);
  expect(ratings).toEqual({ ...NOTHING, same: 6 });
  expect([questions, criteria, aspects, facets, evidence]).toEqual([NOTHING, NOTHING, NOTHING, NOTHING, NOTHING]);
  expect(diffCriteriaSets(reversed, set).ratings).toEqual({ ...NOTHING, same: 6 });
});

test.each([
  ["numbers", { low: 1 }, 0],
  ["numbers", { best: 70 }, 10],
  ["numbers", { high: 99 }, 0],
  ["reason", { reason: "Another." }, 0],
  ["evidence", { evidence: ["tf-low"] }, 0],
] as const)("a rating whose %s change by %o is named with the part and its shift", (part, change, shift) => {
  const after = changed((copy) => Object.assign(facetOf(copy).tensorflow, change));
  const { ratings, facets } = diffCriteriaSets(set, after);
  expect(ratings.changed.map(({ before, parts, shift }) => [before.anchor, parts, shift])).toEqual([
    ["comfort_learning_any_tensorflow", [part], shift],
  ]);
  expect(ratings.same).toBe(5);
  expect(facets).toEqual(NOTHING);
});

test("several parts of a rating may change at once, and a lower estimate shifts down", () => {
  const after = changed((copy) => Object.assign(facetOf(copy).tensorflow, { best: 55, reason: "Another." }));
  const [change] = diffCriteriaSets(set, after).ratings.changed;
  expect(change).toMatchObject({ parts: ["numbers", "reason"], shift: -5 });
});

test("a facet that came or went is listed with its ratings", () => {
  const after = changed((copy) => copy.criteria[1]?.aspects[0]?.facets.pop());
  const gone = diffCriteriaSets(set, after);
  expect(gone.ratings.removed.map(({ anchor }) => anchor)).toEqual([
    "shipping_targets_phone_tensorflow",
    "shipping_targets_phone_pytorch",
  ]);
  expect(gone.facets.removed.map(({ id }) => id)).toEqual(["shipping/targets/phone"]);
  const come = diffCriteriaSets(after, set);
  expect(come.ratings).toMatchObject({ removed: [], changed: [], same: 4 });
  expect(come.ratings.added.map(({ anchor }) => anchor)).toEqual(gone.ratings.removed.map(({ anchor }) => anchor));
});

test("each level names its own changes only", () => {
  const after = changed((copy) => {
    const [criterion] = copy.criteria;
    const [aspect] = criterion?.aspects ?? [];
    if (criterion) criterion.name = "Ease";
    if (aspect) aspect.share = 90;
    facetOf(copy).label = "getting into it";
  });
  const { document, criteria, aspects, facets, ratings } = diffCriteriaSets(set, after);
  expect(document).toEqual([]);
  expect(criteria.changed.map(({ fields }) => fields)).toEqual([["name"]]);
  expect(aspects.changed.map(({ before, fields }) => [before.id, fields])).toEqual([["comfort/learning", ["share"]]]);
  expect(facets.changed.map(({ before, fields }) => [before.id, fields])).toEqual([
    ["comfort/learning/any", ["label"]],
  ]);
  expect(ratings.same).toBe(6);
});

test("changes of the document itself, questions, dealbreakers, advice and evidence are named", () => {
  const after = changed((copy) => {
    copy.agenda = "Another.";
    copy.thresholds.minimumMargin = 4;
    copy.questions.splice(1, 1);
    copy.dealbreakers = [];
    copy.advice.splice(1, 1);
    const [oldest] = copy.evidence;
    if (oldest) oldest.claim = "Another.";
  });
  const diff = diffCriteriaSets(set, after);
  expect(diff.document).toEqual(["agenda", "thresholds"]);
  expect(diff.questions.removed.map(({ id }) => id)).toEqual(["deploy"]);
  expect(diff.dealbreakers.removed.map(({ id }) => id)).toEqual(["no-phone"]);
  expect(diff.advice.removed.map(({ id }) => id)).toEqual(["shippers"]);
  expect(diff.evidence.changed.map(({ before, fields }) => [before.id, fields])).toEqual([["tf-old", ["claim"]]]);
});
