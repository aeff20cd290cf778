import { z } from "zod";
import type { Answers } from "#lib/model/answers.ts";
import { FRAMEWORKS, type Framework, rivalOf } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { answersShape, outcomeSchema } from "#lib/model/outcome-schema.ts";
import { publicOutcome, publicOutcomeSchema } from "./public-outcome.ts";

/*
 * decision.json: everything about a result that its reader may see, in a schema of its own, so that the decision can be
 * recomputed elsewhere (`npm run decide -- --answers decision.json`).
 */

const common = {
  $schema: z.url().describe("Where this schema is served."),
  format: z.literal("tensor-or-torch/decision/1"),
  id: z.string(),
  url: z.url().describe("The permalink."),
  decidedOn: z.iso.date(),
  expiresOn: z.iso.date().nullable().describe("The day the permalink ends; null: kept."),
  criteria: z.strictObject({
    version: outcomeSchema.shape.criteria,
    publishedOn: z.iso.date(),
    url: z.url().describe("The criteria set with every rating, reason and source."),
  }),
  frameworkOrder: z.array(z.enum(FRAMEWORKS)).length(2).describe("The order of the two frameworks, decided by a coin."),
};

export const decisionSchema = z
  .discriminatedUnion("answersIncluded", [
    z.strictObject({ ...common, answersIncluded: z.literal(true), answers: answersShape, outcome: outcomeSchema }),
    z.strictObject({ ...common, answersIncluded: z.literal(false), outcome: publicOutcomeSchema }),
  ])
  .describe(
    "A decision of Tensor or Torch. Answers and the full outcome are included only where the reader may see them.",
  );

export type Decision = z.infer<typeof decisionSchema>;

export type DecisionSource = {
  id: string;
  createdOn: string;
  expiresOn: string | null;
  firstFramework: Framework;
  answers: Answers;
  outcome: Outcome;
  criteriaPublishedOn: string;
};

/**
 * The decision as plain data.
 * @param showsAnswers whether the reader may see the answers; if not, the outcome is the public one.
 * @param baseUrl the address of the site, without a slash at the end.
 */
export function decisionOf(source: DecisionSource, showsAnswers: boolean, baseUrl: string): Decision {
  const { id, outcome, firstFramework } = source;
  const shared = {
    $schema: `${baseUrl}/api/v1/schemas/decision.json`,
    format: "tensor-or-torch/decision/1" as const,
    id,
    url: `${baseUrl}/r/${id}`,
    decidedOn: source.createdOn,
    expiresOn: source.expiresOn,
    criteria: {
      version: outcome.criteria,
      publishedOn: source.criteriaPublishedOn,
      url: `${baseUrl}/criteria/${outcome.criteria}`,
    },
    frameworkOrder: [firstFramework, rivalOf(firstFramework)],
  };
  if (!showsAnswers) return { ...shared, answersIncluded: false, outcome: publicOutcome(outcome) };
  return { ...shared, answersIncluded: true, answers: givenAnswers(source.answers), outcome };
}

/** The answers that were given: without the keys whose value is undefined, which JSON does not know. */
export function givenAnswers(answers: Answers): z.infer<typeof answersShape> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  );
}
