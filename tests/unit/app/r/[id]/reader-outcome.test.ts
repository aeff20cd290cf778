import { expect, test } from "vitest";
import { readerOutcome } from "#app/r/[id]/reader-outcome.ts";
import { anOutcome } from "#tests/support/outcome.ts";

const secret = anOutcome({
  margin: 0.2,
  fit: { tensorflow: 61.37, pytorch: 61.57 },
  dealbreakers: [{ id: "secret-dealbreaker", framework: "tensorflow", effect: "at-risk" }],
  vanished: ["secret-criterion"],
  contributions: [
    {
      criterion: "libraries",
      tier: "nice",
      weight: 0.123,
      tensorflow: { low: 51.1, best: 60.4, high: 70.7 },
      pytorch: { low: 58.2, best: 66.6, high: 71.9 },
      difference: 6.2,
      differenceRange: { low: -1.3, high: 9.9 },
      aspects: [
        {
          aspect: "field",
          share: 100,
          facets: ["secret-facet"],
          difference: 6.2,
          tensorflow: { low: 1, best: 2, high: 3 },
          pytorch: { low: 1, best: 2, high: 3 },
        },
      ],
    },
  ],
  flips: {
    transfer: { from: "libraries", to: "shipping", amount: 0.2 },
    stability: [{ criterion: "libraries", weight: 0.123, low: 0, high: 1, flipAt: null }],
    answers: [
      { kind: "option", question: "deploy", from: "secret-option", to: "phone", verdict: "close", strength: null },
    ],
  },
  completeness: { answered: 3, asked: 8, open: ["secret-question"], freshCriteria: 3, criteria: 4, meanWidth: 16 },
});

test("whoever only has the link gets no option, tier, facet, weight, flip or open question", () => {
  const text = JSON.stringify(readerOutcome(secret));
  for (const trace of ["secret", "nice", "0.123", "phone", "shipping"]) expect(text).not.toContain(trace);
});

test("scores are in whole points, and a narrow lead stays a lead", () => {
  const { fit, margin, contributions } = readerOutcome(secret);
  expect(fit).toEqual({ tensorflow: 61, pytorch: 62 });
  expect(margin).toBeGreaterThan(0);
  expect(contributions[0]).toMatchObject({ difference: 6, pytorch: { low: 67, best: 67, high: 67 } });
});
