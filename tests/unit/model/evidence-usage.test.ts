import { expect, test } from "vitest";
import { type EvidenceUse, evidenceFor, evidenceUsage, unusedEvidence } from "#lib/model/evidence-usage.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

function named(uses: EvidenceUse[] | undefined): string[] | undefined {
  return uses?.map((use) => (use.kind === "rating" ? use.item.anchor : `${use.kind} ${use.id}`));
}

test("every place that rests on a piece of evidence is named, in the order of the document", () => {
  const usage = evidenceUsage(ledgerSet());
  expect(named(usage.get("both-mid"))).toEqual([
    "shipping_targets_server_tensorflow",
    "shipping_targets_phone_pytorch",
    "dealbreaker no-phone",
    "trend downloads",
  ]);
  expect(named(usage.get("pt-new"))).toEqual([
    "comfort_learning_any_pytorch",
    "shipping_targets_server_pytorch",
    "advice everyone",
    "advice shippers",
  ]);
});

test("evidence that nothing rests on is kept, with no uses, and listed", () => {
  expect(evidenceUsage(ledgerSet()).get("spare")).toEqual([]);
  expect(unusedEvidence(ledgerSet()).map(({ id }) => id)).toEqual(["spare"]);
});

test("a place that names the same evidence twice counts once, and unknown evidence not at all", () => {
  const set = ledgerSet();
  const doubled = {
    ...set,
    advice: [{ id: "twice", verdicts: [], title: "T", text: "T", evidence: ["spare", "spare", "nowhere"] }],
  };
  expect(named(evidenceUsage(doubled).get("spare"))).toEqual(["advice twice"]);
  expect(evidenceUsage(doubled).has("nowhere")).toBe(false);
});

test("evidence is looked up in the order asked for, without what the set lacks", () => {
  expect(evidenceFor(ledgerSet(), ["spare", "nowhere", "tf-old"]).map(({ id }) => id)).toEqual(["spare", "tf-old"]);
});
