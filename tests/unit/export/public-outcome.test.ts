import fc from "fast-check";
import { expect, test } from "vitest";
import { marginRange, publicOutcome, publicOutcomeSchema } from "#lib/export/public-outcome.ts";
import { aContribution } from "#tests/support/contribution.ts";
import { anOutcome } from "#tests/support/outcome.ts";

const telling = anOutcome({
  reason: "ruled-out",
  fit: { tensorflow: 60.49, pytorch: 66.5 },
  support: 0.8799,
  dealbreakers: [{ id: "windows-gpu", framework: "tensorflow", effect: "fails" }],
  contributions: [aContribution({ criterion: "libraries", tier: "essential", weight: 0.61 })],
  vanished: ["switching"],
  flips: {
    transfer: { from: "libraries", to: "shipping", amount: 0.1 },
    stability: [],
    answers: [{ kind: "option", question: "goal", from: "learn", to: "ship", verdict: "close", strength: null }],
  },
  completeness: { answered: 5, asked: 9, open: ["horizon"], freshCriteria: 3, criteria: 4, meanWidth: 16 },
});

test("nothing that gives the answers away is left", () => {
  const text = JSON.stringify(publicOutcome(telling));
  for (const secret of ["windows", "ruled", "essential", "weight", "facet", "switching", "goal", "learn", "horizon"]) {
    expect(text).not.toContain(secret);
  }
  expect(publicOutcomeSchema.safeParse(publicOutcome(telling)).success).toBe(true);
});

test("fits and scores are in whole points and support is never rounded up", () => {
  const outcome = publicOutcome(telling);
  expect(outcome.fit).toEqual({ tensorflow: 60, pytorch: 67 });
  expect(outcome.support).toBe(0.87);
  expect(outcome.contributions).toEqual([{ criterion: "libraries", tensorflow: 60, pytorch: 71, difference: 10 }]);
  expect(publicOutcome(anOutcome({ support: 1 })).support).toBe(1);
  expect(publicOutcome(anOutcome({ support: 0.9999 })).support).toBe(0.99);
});

test("the evidence range reads as margins, lower end first, whoever leads", () => {
  const evidenceRange = { worst: -9, plausible: 1, best: 21 };
  expect(marginRange({ margin: 6, evidenceRange })).toEqual({ low: -9, high: 21 });
  expect(marginRange({ margin: -6, evidenceRange })).toEqual({ low: -21, high: 9 });
  expect(marginRange({ margin: 0, evidenceRange })).toEqual({ low: -9, high: 21 });
});

test("the margin lies within the range whatever the lead", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (margin, error) => {
        const lead = Math.abs(margin);
        const { low, high } = marginRange({
          margin,
          evidenceRange: { worst: lead - error, plausible: lead, best: lead + error },
        });
        expect(low).toBeLessThanOrEqual(margin);
        expect(high).toBeGreaterThanOrEqual(margin);
      },
    ),
  );
});
