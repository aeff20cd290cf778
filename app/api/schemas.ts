import { z } from "zod";
import { publicOutcomeSchema } from "#lib/export/public-outcome.ts";
import { criteriaSetSchema } from "#lib/model/criteria-set.ts";
import { answersShape, outcomeSchema } from "#lib/model/outcome-schema.ts";

/* The bodies of the open interface. The OpenAPI document is generated from these; `id` names a component in it. */

const version = outcomeSchema.shape.criteria.meta({
  description: "The version of a criteria set.",
  example: "2026-11",
});
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");
const resultId = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);

export const criteriaListSchema = z
  .strictObject({
    active: version.describe("The version that new answers are scored by."),
    versions: z.array(
      z.strictObject({
        version,
        publishedOn: day,
        sha256,
        isActive: z.boolean(),
        url: z.string().describe("The document."),
      }),
    ),
  })
  .meta({ id: "CriteriaList" });

export const criteriaDocumentSchema = z
  .strictObject({
    version,
    publishedOn: day,
    sha256: sha256.describe("Of the document as canonical JSON: keys sorted, no white space, UTF-8."),
    document: criteriaSetSchema.meta({ id: "CriteriaSet" }),
  })
  .meta({ id: "CriteriaDocument" });

export const scoreRequestSchema = z
  .strictObject({
    criteria: version.optional().describe("Which criteria set to score by; the active one when left out."),
    answers: answersShape.meta({
      id: "Answers",
      example: {
        goal: "ship",
        deploy: ["phone", "server"],
        horizon: "not-sure",
        priorities: { shipping: "essential" },
      },
    }),
  })
  .meta({ id: "ScoreRequest" });

export const apiOutcomeSchema = outcomeSchema
  .extend({
    evidenceRange: z
      .strictObject({
        low: z.number(),
        high: z.number(),
        worst: z.number(),
        plausible: z.number(),
        best: z.number(),
      })
      .describe(
        "low and high: the smallest and the largest margin (pytorch − tensorflow) when every rating sits at its worst or its best end for the leader. worst, plausible and best: the same as the leader's lead.",
      ),
  })
  .meta({ id: "Outcome" });

export const savedResultSchema = z
  .strictObject({
    id: resultId,
    url: z.url().describe("The permalink."),
    manageKey: z
      .string()
      .describe("Shown this once: whoever holds it may share the answers, set an expiry and delete."),
    outcome: apiOutcomeSchema,
  })
  .meta({ id: "SavedResult" });

const resultBase = {
  id: resultId,
  url: z.url(),
  createdOn: day,
  sharesAnswers: z.boolean(),
  expiresOn: day.nullable().describe("The day from which the result is gone; null: kept."),
};

export const resultSchema = z
  .discriminatedUnion("answersIncluded", [
    z.strictObject({
      ...resultBase,
      answersIncluded: z.literal(true),
      answers: answersShape,
      outcome: apiOutcomeSchema,
    }),
    z.strictObject({
      ...resultBase,
      answersIncluded: z.literal(false),
      outcome: publicOutcomeSchema.meta({ id: "PublicOutcome" }),
    }),
  ])
  .meta({
    id: "Result",
    description:
      "Answers and the full outcome are included for the owner, and for everyone once the owner shares them.",
  });

export const resultChangeSchema = z
  .strictObject({
    sharesAnswers: z.boolean().optional(),
    expiresOn: day.nullable().optional().describe("A day after today, at most ten years ahead; null: never."),
  })
  .refine((change) => Object.keys(change).length > 0, "Name at least one of sharesAnswers and expiresOn.")
  .meta({ id: "ResultChange", minProperties: 1 });

const count = z.int().nullable().describe("A multiple of 5 from 10 up; null: not enough data.");

export const statsSchema = z
  .strictObject({
    release: z
      .strictObject({ number: z.int(), publishedOn: day })
      .nullable()
      .describe("The release that the figures come from; null before the first."),
    filter: z.strictObject({ question: z.string(), option: z.string() }).nullable(),
    tables: z.array(
      z.strictObject({
        table: z.string().describe("results, week, month, support, criteria, question/<id> or tier/<criterion>."),
        rows: z.array(
          z.strictObject({
            row: z.string(),
            total: count,
            pytorch: count,
            tensorflow: count,
            close: count,
            neither: count,
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Stats" });

const mistake = z.strictObject({
  detail: z.string(),
  pointer: z.string().optional().describe("JSON Pointer into the body, as a URI fragment (RFC 6901 §6)."),
  parameter: z.string().optional(),
  header: z.string().optional(),
});

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(mistake).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457." });
