import { expect, test } from "vitest";
import { type DecisionSource, decisionOf, decisionSchema, givenAnswers } from "#lib/export/decision-json.ts";
import { score } from "#lib/model/score.ts";
import { aContribution } from "#tests/support/contribution.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { property, RUNS } from "#tests/support/property-runs.ts";
import { drawFrom, randomAnswers, randomSet } from "#tests/support/random-set.ts";

const source: DecisionSource = {
  id: "abcdefghijklmnopqrstuv",
  createdOn: "2026-11-22",
  expiresOn: null,
  firstFramework: "pytorch",
  answers: { goal: "ship", deploy: ["phone"], horizon: undefined, priorities: { ease: "essential" } },
  outcome: anOutcome({ contributions: [aContribution()] }),
  criteriaPublishedOn: "2026-11-01",
};

test("a reader who may see the answers gets them with the whole outcome, in the documented schema", () => {
  const decision = decisionOf(source, true, "https://example.org");
  expect(decisionSchema.parse(JSON.parse(JSON.stringify(decision)))).toEqual({
    $schema: "https://example.org/api/v1/schemas/decision.json",
    format: "tensor-or-torch/decision/1",
    id: source.id,
    url: `https://example.org/r/${source.id}`,
    decidedOn: "2026-11-22",
    expiresOn: null,
    criteria: { version: "toy", publishedOn: "2026-11-01", url: "https://example.org/criteria/toy" },
    frameworkOrder: ["pytorch", "tensorflow"],
    answersIncluded: true,
    answers: { goal: "ship", deploy: ["phone"], priorities: { ease: "essential" } },
    outcome: source.outcome,
  });
});

test("anyone else gets neither answers nor what gives them away", () => {
  const decision = decisionOf(source, false, "https://example.org");
  expect(decisionSchema.safeParse(decision).success).toBe(true);
  expect(Object.keys(decision)).not.toContain("answers");
  const text = JSON.stringify(decision);
  for (const secret of ["ship", "phone", "essential", "important", "weight", "learning"])
    expect(text).not.toContain(secret);
});

property(
  "what was exported recomputes to itself, also after a trip through text",
  (seed) => {
    const draw = drawFrom(seed);
    const set = randomSet(draw, { questions: 4, criteria: 4 });
    const answers = randomAnswers(draw, set);
    const exported = decisionOf({ ...source, answers, outcome: score(set, answers) }, true, "https://example.org");
    const read = decisionSchema.parse(JSON.parse(JSON.stringify(exported)));
    expect(read.answersIncluded && score(set, read.answers)).toEqual(read.outcome);
  },
  RUNS / 20,
);

test("an answer that was not given has no key", () => {
  expect(givenAnswers({ goal: undefined, field: ["vision"] })).toEqual({ field: ["vision"] });
});
