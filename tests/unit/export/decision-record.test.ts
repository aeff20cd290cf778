import fc from "fast-check";
import { expect, test } from "vitest";
import { type DecisionRecord, escapeMarkdown, toMadr } from "#lib/export/decision-record.ts";

const record: DecisionRecord = {
  title: "Use PyTorch for this project",
  status: "proposed",
  decidedOn: "2026-11-22",
  decisionMakers: [],
  context: ["Which one?"],
  answers: [{ question: "What for?", answer: "Ship | publish" }],
  drivers: [
    { name: "Libraries", what: "What exists already.", importance: "essential, weight 61 %" },
    { name: "Future", what: "What lasts.", importance: null },
  ],
  options: [
    {
      name: "PyTorch",
      fit: "Fit: 66 of 100.",
      good: ["it has more."],
      bad: [],
      firstSteps: [{ text: "Begin", url: "https://example.org/a b" }],
    },
    { name: "TensorFlow", fit: "Fit: 60 of 100.", good: [], bad: ["it has less."], firstSteps: [] },
  ],
  chosen: "PyTorch",
  because: ["PyTorch fits a little better.", "In about 9 of 10 weightings."],
  flips: ["If you had answered phone, TensorFlow would lead."],
  risks: [],
  consequences: { good: ["it has more."], bad: [] },
  confirmation: ["Revisit on 2027-11-22."],
  evidence: [
    { claim: "It is so.", sourceTitle: "A source", sourceUrl: "https://example.org/", asOf: "2026-01-02" },
    { claim: "It was so.", sourceTitle: "A book", sourceUrl: null, asOf: "2025-01-02" },
  ],
  links: [{ text: "The result", url: "https://example.org/r/x" }],
};

test("a record has the sections of MADR 4.0 in their order", () => {
  const headings = [...toMadr(record).matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
  expect(headings).toEqual([
    "# Use PyTorch for this project",
    "## Context and Problem Statement",
    "## Decision Drivers",
    "## Considered Options",
    "## Decision Outcome",
    "### What would turn it",
    "### Consequences",
    "### Confirmation",
    "## Pros and Cons of the Options",
    "### PyTorch",
    "### TensorFlow",
    "## More Information",
  ]);
});

test("drivers carry their weight, the outcome its reason, evidence its source and day", () => {
  const text = toMadr(record);
  expect(text).toMatch(/^---\nstatus: proposed\ndate: 2026-11-22\n---\n/);
  expect(text).toContain("* Libraries (essential, weight 61 %): What exists already.\n* Future: What lasts.");
  expect(text).toContain('Chosen option: "PyTorch". PyTorch fits a little better.\n\n* In about 9 of 10 weightings.');
  expect(text).toContain(
    "* It is so. ([A source](<https://example.org/>), 2026-01-02)\n* It was so. (A book, 2025-01-02)",
  );
  expect(text).toContain("| What for? | Ship \\| publish |");
  expect(text).toContain("First steps: [Begin](<https://example.org/a%20b>)");
});

test("the decision makers stand in the front matter, as YAML that nothing in a name can break", () => {
  const text = toMadr({ ...record, decisionMakers: ['Ada "A"\nstatus: rejected'] });
  expect(text).toContain('decision-makers: ["Ada \\"A\\"\\nstatus: rejected"]\n---');
});

test("without a choice the outcome says so and hidden answers leave no table", () => {
  const text = toMadr({ ...record, chosen: null, answers: null });
  expect(text).toContain("Chosen option: none yet. PyTorch fits a little better.");
  expect(text).not.toContain("| Question |");
});

test("no text becomes markup", () => {
  expect(escapeMarkdown("# no <b>*heading*</b> [x](y) `z` _u_")).toBe(
    "\\# no \\<b\\>\\*heading\\*\\</b\\> \\[x\\](y) \\`z\\` \\_u\\_",
  );
  expect(escapeMarkdown("1. one\n- two")).toBe("1\\. one - two");
  expect(escapeMarkdown("- x")).toBe("\\- x");
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toContain("\n");
      expect(escaped.replaceAll(/\\./g, "")).not.toMatch(/[<>[\]`*_]/);
    }),
  );
});
