import { expect, test } from "vitest";
import { criteriaDiffReport } from "#prisma/criteria-diff-report.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

const shipper = { who: "ships to phones", answers: { goal: "ship", deploy: ["phone"], field: ["vision"] } };

function report(change: (set: ReturnType<typeof ledgerSet>) => void): string {
  const to = ledgerSet();
  to.version = "next";
  change(to);
  return criteriaDiffReport(ledgerSet(), to, [shipper]).join("\n");
}

test("a set against itself reports no change and nobody who moves", () => {
  const said = report(() => {});
  expect(said).toContain("From small to next");
  expect(said).toContain("ratings: none changed, 6 the same");
  expect(said).toContain("outcomes: 0 of 1 personas move");
});

test("a changed rating is told with its place, its numbers and both reasons", () => {
  const said = report((set) => {
    const rating = set.criteria[1]?.aspects[0]?.facets[1]?.pytorch;
    if (rating) Object.assign(rating, { low: 80, best: 90, high: 98, reason: "It has grown up." });
  });
  expect(said).toContain("~ shipping/targets/phone PyTorch rises by 45 points from 45 to 90");
  expect(said).toContain("before: A young phone runtime exists.");
  expect(said).toContain("now:    It has grown up.");
});

test("a persona whose verdict changes is marked, with both outcomes and what a set did not read", () => {
  const said = report((set) => {
    const targets = set.criteria[1]?.aspects[0]?.facets[1];
    if (targets) Object.assign(targets.pytorch, { low: 95, best: 100, high: 100 });
    if (targets) Object.assign(targets.tensorflow, { low: 0, best: 5, high: 10 });
  });
  expect(said).toContain("outcomes: 1 of 1 personas move");
  expect(said).toMatch(/! ships to phones: TensorFlow, .* -> PyTorch, /);
  expect(said).toContain("not read by both: field");
});

test("what was added and removed is listed by id", () => {
  const said = report((set) => {
    set.advice = [];
    set.evidence = set.evidence.map((entry) => (entry.id === "spare" ? { ...entry, id: "found" } : entry));
  });
  expect(said).toContain("advice: 2 removed\n  - everyone\n  - shippers");
  expect(said).toContain("evidence: 1 added, 1 removed\n  + found\n  - spare");
});
